"""The front page of the corpus and the settings of its folders."""

from __future__ import annotations

README = """# Fjordbyregionen IPR – et oppdiktet råd

**Fjordbyregionen IPR er et oppdiktet råd.** Kommunene Fjordby, Lindvåg, Ulvestrand, Grønnfoss, Skarvdal, Sundlia, Heimvik,
Breidvatn og Kvernhaug finnes ikke. Det gjør heller ikke Kystland fylkeskommune, og alle personer, saker og tall er funnet på.
Partinavn er brukt slik at protokollene skal ligne på ekte, men stemmegivningen er også oppdiktet.

Mappen er en prøvesamling for Rådsminne. Den skal være verdt å spørre: saker går fra faggruppe til arbeidsutvalg, styre og
representantskap, vedtak blir endret året etter, og noen opplysninger står bare i en tabell eller i notatene under et lysbilde.

## Hva som ligger her

| Mappe | Innhold | Hvem kan se |
|---|---|---|
| om-oss | samarbeidsavtale, faktaark og håndbok på engelsk, en nettside om å melde inn saker | alle |
| representantskapet | møtebøker og protokoller fra 2021 til 2026, også på nynorsk og som nettside | alle |
| strategi | strategi 2025–2028 med høringsutkast og innspill, handlingsprogram 2022–2026, de tidligere føringene | interne |
| styret | innkallinger, et sakskart på 40 sider, saksframlegg og protokoller 2019–2026, én av dem også som utkast | interne |
| arbeidsutvalget | protokoller, en innkalling og et møte holdt per e-post | interne |
| faggrupper | referater, rapporter og presentasjoner | interne |
| høringer | uttalelser, brev og innspill på bokmål, nynorsk og svensk, ett av dem skannet | interne |

Organene skriver på hver sin måte, og de har byttet saksbehandlingssystem underveis. Derfor ser protokollene fra to år sjelden like
ut. Hvordan sakene henger sammen, står i `demo/STORY.md` ved siden av programmet som skriver mappen.

Bytt ut mappen med dine egne dokumenter, eller pek på en annen mappe med `KB_CORPUS`.
"""

FOLDERS = {
    "kb.toml": (
        "# Gjelder hele samlingen; en kb.toml nærmere dokumentet går foran.\n"
        'name = "Fjordbyregionen IPR · eksempel"\naccess = "internal"\n'
    ),
    "om-oss/kb.toml": 'access = "open"\n',
    "representantskapet/kb.toml": 'access = "open"\norgan = "Representantskapet"\n',
    "strategi/tidligere/kb.toml": (
        'kind = "strategy"\n\n[files."strategiske-foringer-2021-2024.pdf"]\n'
        'title = "Strategiske føringer 2021–2024"\ndate = 2020-11-25\n'
    ),
    "lukket/kb.toml": (
        'access = "closed"\ngroups = ["styret"]\norgan = "Arbeidsutvalget"\n\n'
        '[files."innstilling-ansettelse-daglig-leder-2020.pdf"]\norgan = "Styret"\n'
    ),
}
