"""A typed letter on paper from the residents of Kvernhaug, June 2020, scanned at the office."""

from __future__ import annotations

from reportlab.lib.colors import black
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from demo.layouts import scan
from demo.layouts.look import Look, Sheet, Template, banner, styles
from demo.layouts.pdf import Properties, write
from demo.world import INVENTED

SOURCE = """
Kvernhaug velforening

v/Gudlaug Tveitnes

Kvernhaug, 8. juni 2020

Til Fjordbyregionen

## FERJA OVER KVERNSUNDET

Velforeningen har 640 medlemmer. I vinter førte vi dagbok over ferja i 120 dager. Vi skrev opp hver avgang som ble innstilt,
og hver gang køen var så lang at biler ble stående igjen.

Resultatet er dette:

1. 214 avganger ble innstilt.
2. 71 ganger ble det stående biler igjen på kaia.
3. På 29 døgn gikk det ikke ferje i det hele tatt i løpet av fjoråret.
4. Ni fødende ble fraktet med ambulansebåt. To barn ble født underveis.

Vi har samlet 1 912 underskrifter. Det er nesten hver fjerde innbygger.

!side

## HVA VI BER OM

Vi ber ikke om tunnel. Den kan våre barnebarn få. Vi ber om tre ting som kan gjøres før jul:

1. Avgang hver halvtime mellom klokken 6 og 9 og mellom klokken 14 og 17.
2. Et venterom med varme på kaia. Dagens skur mangler dør.
3. En tavle som viser om ferja går. I dag må en ringe en mann.

Etter det vi har fått opplyst av rederiet, er mannskap det eneste som mangler. Det er snakk om fem stillinger.

## OM UNGDOMMENE VÅRE

41 elever bor på hybel i Lindvåg fra de er femten år. Foreldrene betaler i snitt 5 200 kroner i måneden. Åtte av dem sluttet
på skolen i fjor.

!side

## SVAR PÅ INNVENDINGENE

Fylkeskommunen skriver at ferja er halvtom midt på dagen. Det er riktig. Men ingen ber om flere avganger midt på dagen.

Det blir sagt at vi valgte å bo her. De fleste av oss er født her.

Vi inviterer styret til å ta ferja mandag 24. august klokken 6.45. Det blir kaffe på kaia. Ta med varme klær.

Vennlig hilsen

Gudlaug Tveitnes, leder

Peder Anton Hjellvik, kasserer

Underskriftene ligger i en eske hos ordføreren.
"""


def _furniture(canvas: Canvas, sheet: Sheet) -> None:
    banner(canvas, f"- {sheet.number} -", 105, 280, "Mono", 11, "c")
    banner(canvas, sheet.small_print, 105, 14, "Mono", 7, "c")


def build() -> bytes:
    made = styles("Mono", 12, 1.5)
    made["h2"] = ParagraphStyle("h2", made["h2"], fontName="Mono-Bold", fontSize=12.5, leading=18)
    made["li"] = ParagraphStyle("li", made["li"], leftIndent=28, spaceAfter=6)
    look = Look(templates=(Template("page", _furniture, (26, 24, 34, 30)),), styles=made, rule=black)
    return scan.scanned(write(look, SOURCE, Properties("Brev"), INVENTED["nb"]), "SCAN_20200612_0913")
