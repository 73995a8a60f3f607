"""A page of the council's web site: how to put a case before the board; with menu, foot and a banner, as such pages have."""

from __future__ import annotations

from demo.world import INVENTED

PAGE = """<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>Meld inn en sak | Fjordbyregionen IPR</title>
<meta name="description" content="Slik får du en sak behandlet i styret">
<meta property="article:modified_time" content="2026-02-03">
<style>body{font-family:sans-serif;max-width:46em;margin:2em auto} nav li{display:inline;margin-right:1em}
table{border-collapse:collapse}
td,th{border:1px solid #999;padding:.3em .6em}</style>
<script>window.dataLayer = window.dataLayer || []; function klikk(navn) { dataLayer.push({hendelse: navn}); }</script>
</head>
<body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/moter">Møter</a></li><li><a href="/strategi">Strategi</a></li>
<li><a href="/om-oss">Om oss</a></li></ul></nav>
<main>
<h1>Meld inn en sak</h1>
<p>Sist oppdatert 3. februar 2026</p>
<p>Deltakerne kan melde inn saker til styret inntil to uker før møtet. Innbyggere og foreninger kan ikke melde inn saker selv,
men de kan be ordføreren
i sin kommune gjøre det.</p>
<h2>Slik gjør du det</h2>
<ol>
<li>Skriv hva saken gjelder, på høyst én side.</li>
<li>Si hvilket mål i strategien den hører til.</li>
<li>Skriv hva du vil at styret skal gjøre: mene noe, bruke penger eller sende saken videre.</li>
<li>Send den til post@fjordbyregionen.example.</li>
</ol>
<h2>Hva skjer så?</h2>
<p>Arbeidsutvalget avgjør om saken kommer på listen. Du får svar innen sju dager etter utvalgets møte. Om lag hver fjerde sak
som meldes inn, blir avvist.
Den vanligste grunnen er at saken hører til i én kommune.</p>
<h2>Frister våren 2026</h2>
<table>
<thead><tr><th>Styremøte</th><th>Siste frist for saker</th><th>Papirene sendes ut</th></tr></thead>
<tbody>
<tr><td>20. mars, Lindvåg</td><td>6. mars</td><td>10. mars</td></tr>
<tr><td>5. juni, Kvernhaug</td><td>22. mai</td><td>26. mai</td></tr>
</tbody>
</table>
<h2>Innsyn</h2>
<p>Møtebøkene ligger på nettsidene innen fem virkedager. Be om innsyn i andre dokumenter ved å oppgi saksnummer eller dato. Vi
svarer vanligvis samme
dag og senest innen tre virkedager. Avslag kan klages til statsforvalteren.</p>
<h2>Taletid for gjester</h2>
<p>Styret kan gi en gjest ordet i fem minutter. Representantskapet har en åpen halvtime før møtet settes. Påmelding er ikke
nødvendig.</p>
</main>
<div hidden>Informasjonskapsler: godta alle</div>
<footer><p>Tollbodgata 4, Fjordby. Åpent mandag til torsdag kl. 9 til 15.</p><p>@@</p></footer>
</body>
</html>
"""


def build() -> bytes:
    return PAGE.replace("@@", INVENTED["nb"]).encode()
