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
| om-oss | samarbeidsavtale, faktaark på engelsk | alle |
| representantskapet | møtebøker og protokoller, også på nynorsk | alle |
| strategi | strategi 2025–2028, handlingsprogram 2026 og de tidligere føringene | interne |
| styret | innkalling, saksframlegg og protokoller | interne |
| arbeidsutvalget | protokoll | interne |
| faggrupper | referater og presentasjoner | interne |
| høringer | uttalelser og et brev på svensk | interne |

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
    "lukket/kb.toml": 'access = "closed"\ngroups = ["styret"]\norgan = "Arbeidsutvalget"\n',
}
