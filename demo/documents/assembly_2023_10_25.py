"""The assembly of 25 October 2023 as the council's own web page tells it: not the official minutes, and it says so."""

from __future__ import annotations

from demo.world import INVENTED

HEAD = """<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="generator" content="Publiseringsløsning 7">
<meta name="date" content="2023-10-25">
<title>Representantskapsmøte 25. oktober 2023 – Fjordbyregionen IPR</title>
<style>
body { font: 17px/1.6 Georgia, serif; margin: 0 auto; max-width: 46rem; padding: 1rem; color: #222 }
nav a { margin-right: 1rem } nav, footer { background: #e9f0f2; padding: .6rem 1rem; font: 14px sans-serif }
h1, h2 { font-family: sans-serif; color: #14405a } .merk { border-left: 4px solid #d0473a; padding-left: .8rem }
table { border-collapse: collapse } td, th { border: 1px solid #aaa; padding: .2rem .6rem; text-align: left }
</style>
<script>document.documentElement.dataset.klar = "ja";</script>
</head>
<body>
<nav><a href="/">Forsiden</a><a href="/moter">Møter</a><a href="/strategi">Strategi</a><a href="/kontakt">Kontakt</a></nav>
<main>
"""

ARTICLE = """
<h1>Representantskapsmøte 25. oktober 2023</h1>
<p>Publisert 25. oktober 2023 kl. 16.40. Sist endret 27. oktober.</p>
<p class="merk">Dette er ikke den offisielle protokollen, men et sammendrag av hva som ble vedtatt. Protokollen legges ut når den er
underskrevet.</p>
<p>Møtet ble holdt i Fjordby konserthus. Det var det første etter kommunevalget, og ni av de 25 medlemmene var nye. 24 møtte; Ellen
Tangerud (V) fra Grønnfoss var syk. Stein Ove Gravdahl åpnet møtet og takket for seg etter tre år som leder.</p>

<h2>Sak 8/23 Godkjenning av fullmakter, innkalling og saksliste</h2>
<p><strong>Vedtak:</strong></p>
<p>Et enstemmig representantskap vedtok:</p>
<ol><li>Fullmaktene godkjennes.</li><li>Innkalling og saksliste godkjennes.</li></ol>

<h2>Sak 9/23 Valg av leder og nestleder i representantskapet</h2>
<p>Valgkomiteens innstilling var enstemmig. Begge takket for tilliten.</p>
<p><strong>Vedtak:</strong></p>
<p>Et enstemmig representantskap vedtok:</p>
<p>Torunn Sandvær (H), Lindvåg, velges som leder. Eskil Myrvang (Ap), Fjordby, velges som nestleder. Valget gjelder for to år.</p>

<h2>Sak 10/23 Valg av styreleder og nestleder i styret</h2>
<p>Eskil Myrvang og Henrik Aasbrekk var begge foreslått som styreleder. Det ble holdt skriftlig valg.</p>
<table>
<tr><th>Kandidat</th><th>Stemmer</th></tr>
<tr><td>Eskil Myrvang (Ap), Fjordby</td><td>15</td></tr>
<tr><td>Henrik Aasbrekk (H), Ulvestrand</td><td>9</td></tr>
</table>
<p>Torunn Sandvær var eneste kandidat som nestleder.</p>
<p><strong>Vedtak:</strong></p>
<p>Som styreleder velges Eskil Myrvang. Som nestleder i styret velges Torunn Sandvær. Valget gjelder for to år.</p>

<h2>Sak 11/23 Personlige varamedlemmer til styret</h2>
<p>Kommunene hadde meldt inn navn på forhånd.</p>
<p><strong>Vedtak:</strong></p>
<p>Et enstemmig representantskap vedtok:</p>
<p>Oppnevningen av personlige varamedlemmer tas til etterretning:</p>
<table>
<tr><th>Medlem</th><th>Personlig vara</th></tr>
<tr><td>Eskil Myrvang, Fjordby</td><td>Line Marie Oftebro</td></tr>
<tr><td>Torunn Sandvær, Lindvåg</td><td>Anders Krokmo</td></tr>
<tr><td>Henrik Aasbrekk, Ulvestrand</td><td>Hanne Lise Rotnes</td></tr>
<tr><td>Amina Farouk Lunde, Grønnfoss</td><td>Ellen Tangerud</td></tr>
<tr><td>Jostein Brekkhus, Skarvdal</td><td>May Britt Øygarden</td></tr>
<tr><td>Silje Norvang, Sundlia</td><td>Trond Helge Fossmo</td></tr>
<tr><td>Ragnhild Haugsvær, Heimvik</td><td>Sigbjørn Vikøren</td></tr>
<tr><td>Oddvar Tveitaskog, Breidvatn</td><td>Astrid Myklatun</td></tr>
<tr><td>Målfrid Seljestøl, Kvernhaug</td><td>Arne Magnar Digranes</td></tr>
</table>

<h2>Sak 12/23 Støtte etter uværet i Skarvdal</h2>
<p>Flommene i august ødela elleve bruer og la igjen en opprydding til 87 millioner kroner. Jostein Brekkhus fortalte om natten da
Skarva skiftet løp. Han sa også at målere i de små bekkene ville ha gitt folk to timer til å flytte bilene.</p>
<p><strong>Vedtak:</strong></p>
<p>Et enstemmig representantskap vedtok:</p>
<ol>
<li>Representantskapet ber staten dekke hele egenandelen til Skarvdal kommune.</li>
<li>Styret bes ta opp igjen saken om flom og overvann uten å vente på den nye strategien.</li>
</ol>

<h2>Sak 13/23 Handlingsprogram 2024 med budsjett</h2>
<p>Ketil Brunvoll (FrP) foreslo å kutte posten til møter og representasjon med 100 000 kroner. Forslaget fikk 3 stemmer.</p>
<p><strong>Vedtak:</strong></p>
<p>Representantskapet vedtok mot 3 stemmer:</p>
<p>Handlingsprogram 2024 vedtas med 27 tiltak og en budsjettramme på 3 826 000 kroner.</p>

<h2>Sak 14/23 Spørsmål om felles lånekort for bibliotekene</h2>
<p>Silje Norvang (SV) spurte når lånekortet kommer, siden tiltaket har stått i tre programmer. Styrelederen svarte at seks kommuner
har samme biblioteksystem, og at de tre andre vil bytte når avtalene deres går ut. Spørsmålet er dermed besvart.</p>
"""


def build() -> bytes:
    foot = (
        f"</main>\n<footer><p>Fjordbyregionen IPR, Tollbodgata 4, Fjordby</p><p>{INVENTED['nb']}</p></footer>\n</body>\n</html>\n"
    )
    return (HEAD + ARTICLE + foot).encode()
