"""What speaks for each kind of document: words, where they must stand, and how much they weigh."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kb.types import Kind

Where = Literal["title", "top", "first_page", "text", "file", "folder"]
"""The title; the first few lines; the first page; headings and short lines anywhere; the file's name; a folder's name."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` found in `where` adds `weight` to `kind` (a negative weight speaks against it)."""

    kind: Kind
    where: Where
    weight: float
    pattern: re.Pattern[str]


def _rule(kind: Kind, where: str, weight: float, pattern: str) -> list[Rule]:
    compiled = re.compile(pattern, re.I | re.M)
    return [Rule(kind, place, weight, compiled) for place in where.split()]  # type: ignore[arg-type]


_MINUTES = (
    r"\b(?:møteprotokoll|møtebok|protokoll|møtereferat|referat|saksprotokoll|saksutskrift|særutskrift|utskrift fra møte|"
    r"\w*møteprotokoll|"
    r"\w*møtereferat|minutes|sammanträdesprotokoll|mötesanteckningar|mötesprotokoll|protokollsutdrag|beslutningsreferat|"
    r"beslutningsprotokoll|styreprotokoll)\b"
)
_AGENDA = (
    r"\b(?:møteinnkalling|innkalling|tilleggsinnkalling|saksliste|sakliste|sakskart|dagsorden|dagsordning|saksdokumenter|"
    r"sakspapirer|saksunderlag|"
    r"tilleggssakliste|tilleggssaksliste|møteplan|agenda|notice of meeting|kallelse|föredragningslista|indkaldelse|"
    r"program for møtet)\b"
)
_CASE_PAPER = (
    r"\b(?:saksframlegg|saksfremlegg|saksutredning|saksutgreiing|saksfremstilling|saksframstilling|sakspapir|saksnotat|"
    r"styresak|rådssak|case paper|"
    r"board paper|tjänsteskrivelse|tjänsteutlåtande|dagsordenspunkt)\b"
)
_STRATEGY = (
    r"(?:\b(?:\w*strategi(?:en|plan|dokument|er|ar)?|strategiske føringer|strategiske føringar|strategisk plan|strateg(?:y|"
    r"ies)|kommuneplan(?:en)?|"
    r"samfunnsplan|regionplan|regional plan|temaplan|masterplan|visjon|langtidsplan|färdplan|veikart|vegkart|"
    r"strategisk)\b|(?<=\w)strategi\b)"
)
_PROGRAMME = (
    r"\b(?:handlingsprogram(?:met)?|handlingsplan(?:en)?|handlingsdel|tiltaksplan|tiltaksprogram|årsplan|virksomhetsplan|"
    r"verksemdsplan|arbeidsprogram|"
    r"arbeidsplan|aktivitetsplan|økonomiplan|budsjett og \w+|action (?:plan|programme|program)|work programme|annual plan|"
    r"verksamhetsplan|åtgärdsprogram|"
    r"gjennomføringsplan|prosjektprogram|budsjett)\b"
)
_CONSULTATION = (
    r"\b(?:høringsuttalelse[rn]?|høringssvar|høringsinnspill|høringsfråsegn|høyringsfråsegn|høyringssvar|høyringsuttale|"
    r"høyringsinnspel|høring\b(?=.*\buttalelse)|"
    r"uttalelse (?:til|om|vedrørende)|fråsegn (?:til|om)|uttale (?:til|om)|innspill til|innspel til|politisk uttalelse|"
    r"merknader til|merknadar til|"
    r"consultation (?:response|answer|statement)|response to (?:the )?(?:public )?consultation|remissvar|remissyttrande|"
    r"yttrande)\b"
)
_AGREEMENT = (
    r"\b(?:\w*avtale[n]?|\w*avtalen|vedtekter|vedtektene|vedtekt|kontrakt|overenskomst|protokoll om samarbeid|agreement|"
    r"memorandum of understanding|articles of association|"
    r"\w*avtal|stadgar|statutes)\b"
)
_PRESENTATION = r"\b(?:presentasjon(?:en)?|foredrag|lysark|lysbilder|slides?|presentation|innledning v/|orientering v/)\b"
_LETTER = r"\b(?:brev|letter|skriv|henvendelse|svarbrev|følgebrev|søknad om|invitasjon|skrivelse)\b"

RULES: tuple[Rule, ...] = (
    # The document's own name for itself is the strongest evidence there is; the top lines hold it where the title is the case's.
    *_rule("minutes", "title", 6, _MINUTES),
    *_rule("minutes", "top", 4, rf"^\W*(?:{_MINUTES}|[^\n]{{0,40}}{_MINUTES})[^\n.]{{0,60}}$"),
    *_rule("agenda", "title", 6, _AGENDA),
    *_rule("agenda", "top", 4, rf"^\W*(?:{_AGENDA}|[^\n]{{0,40}}{_AGENDA})[^\n.]{{0,60}}$"),
    *_rule("case_paper", "title", 6, _CASE_PAPER),
    *_rule("case_paper", "top", 4.5, rf"^\W*{_CASE_PAPER}[^\n.]{{0,60}}$"),
    # A line that is nothing but the paper's name settles it: the title may be the name of the strategy or answer it deals with.
    *_rule("case_paper", "top", 5, rf"(?:^|\t)\W*{_CASE_PAPER}\W*(?:$|\t)"),
    *_rule("minutes", "top", 3, rf"(?:^|\t)\W*{_MINUTES}\W*(?:$|\t)"),
    *_rule("agenda", "top", 3, rf"(?:^|\t)\W*{_AGENDA}\W*(?:$|\t)"),
    *_rule("strategy", "title", 5, _STRATEGY),
    *_rule("strategy", "top", 1.5, rf"^\W*[^\n.]{{0,40}}{_STRATEGY}[^\n.]{{0,40}}$"),
    # An action programme usually names the strategy it carries out, so its own word weighs a little more.
    *_rule("action_programme", "title", 5.5, _PROGRAMME),
    *_rule("action_programme", "top", 1.5, rf"^\W*[^\n.]{{0,40}}{_PROGRAMME}[^\n.]{{0,40}}$"),
    # "Høringsuttalelse til Strategi for ..." names what it answers: the answer's word must win.
    *_rule("consultation", "title", 8, _CONSULTATION),
    *_rule("consultation", "top", 4, rf"^\W*[^\n]{{0,40}}{_CONSULTATION}[^\n]{{0,100}}$"),
    *_rule("agreement", "title", 5, _AGREEMENT),
    *_rule("presentation", "title", 3, _PRESENTATION),
    *_rule("letter", "title", 3, _LETTER),
    # A name given by people who knew the file; weaker, for folders of papers hold other things too.
    *_rule("minutes", "file", 3, _MINUTES),
    *_rule("agenda", "file", 3, _AGENDA),
    *_rule("case_paper", "file", 3, rf"{_CASE_PAPER}|^\W*sak\W*\d"),
    *_rule("strategy", "file", 2.5, _STRATEGY),
    *_rule("action_programme", "file", 2.7, _PROGRAMME),
    *_rule("consultation", "file", 3.5, _CONSULTATION),
    *_rule("agreement", "file", 2.5, _AGREEMENT),
    *_rule("presentation", "file", 2.5, _PRESENTATION),
    *_rule("letter", "file", 2, _LETTER),
    *_rule("minutes", "folder", 1.2, r"\b(?:protokoll(?:er|ar)?|referat(?:er)?|møtebøker|minutes)\b"),
    *_rule("agenda", "folder", 1.2, r"\b(?:innkalling(?:er|ar)?|sakspapirer|saklister|sakslister|agendas?)\b"),
    *_rule("case_paper", "folder", 1.2, r"\b(?:saksframlegg|saksfremlegg|saker|case papers?)\b"),
    *_rule("strategy", "folder", 1.2, r"\b(?:strategi(?:er|ar)?|strateg(?:y|ies)|planer)\b"),
    *_rule("action_programme", "folder", 1.2, r"\b(?:handlingsprogram(?:mer)?|handlingsplan(?:er)?|årsplan(?:er)?)\b"),
    *_rule(
        "consultation",
        "folder",
        1.2,
        r"\b(?:høring(?:er|ssvar|suttalelser)?|høyring(?:ar|ssvar)?|uttalelser|fråsegner|consultations?)\b",
    ),
    *_rule("agreement", "folder", 1.2, r"\b(?:avtaler|avtalar|vedtekter|agreements?)\b"),
    *_rule("presentation", "folder", 1.2, r"\b(?:presentasjon(?:er|ar)?|foredrag|lysark|presentations?|slides)\b"),
    *_rule("letter", "folder", 1.2, r"\b(?:brev|korrespondanse|letters?)\b"),
    # What minutes hold and a summons cannot: who came, how it went, what was decided, when it ended.
    *_rule(
        "minutes",
        "text",
        2.5,
        r"^\W*(?:(?:til ?stede|til stades|tilstede|følgende møtte|fylgjande møtte|faste medlemmer som (?:ikke )?møtte|"
        r"frammøte|møtende|present|närvarande|"
        r"beslutande|deltakere|deltakarar|deltagere|forfall|fråfall|apologies|frånvarande|"
        r"meldt forfall)\b[^.\n]{0,30}(?:[:\t]|$))",
    ),
    *_rule(
        "minutes",
        "text",
        2.5,
        r"\b(?:enstemmig vedtatt|samrøystes vedteke|einstemmig vedteke|ble enstemmig|vart samrøystes|(?:møtet|"
        r"mötet)\s+(?:ble\s+|vart\s+)?(?:hevet|heva|slutt)|"
        r"protokollen (?:ble )?underskrevet|rett utskrift|the meeting (?:closed|was closed)|unanimously (?:adopted|approved|"
        r"agreed)|"
        r"innstillingen (?:ble )?vedtatt|tatt til orientering\.|tas til orientering\.$|beslutade (?:att|enhälligt)|justeras)",
    ),
    *_rule("minutes", "text", 2, r"^\W*(?:enstemmig |samrøystes |\w+s )?(?:vedtak|beslutning|beslut|avgjerd|decision)\W*(?:$|:)"),
    # A summons asks people to come; its proposals are not yet decisions.
    *_rule(
        "agenda",
        "text",
        2.5,
        r"\b(?:det innkalles|du innkalles|innkalles (?:herved )?til|vert (?:det )?kalla inn|kalles (?:herved )?inn|"
        r"eventuelle? forfall (?:må|bes|meldes|meldast)|"
        r"forfall (?:meldes|meldast|må meldes|bes meldt)|varamedlemmer møter (?:kun )?etter|vel møtt|velkommen til møte|"
        r"velkomen til møte|you are invited|härmed kallas)\b",
    ),
    *_rule(
        "case_paper",
        "text",
        1.5,
        r"^\W*(?:saksopplysninger|saksopplysningar|saksutredning|saksvurdering|vurdering(?:er|ar)?|saksgang|saksbehandler|"
        r"saksbehandlar)\b\W*",
    ),
    *_rule(
        "case_paper",
        "text",
        1.8,
        r"^\W*(?:[\wæøå]+s )?(?:forslag til (?:vedtak|innstilling|beslutning)|framlegg til vedtak|innstilling|tilråding|"
        r"recommendation|förslag till beslut)\b",
    ),
    *_rule(
        "agreement",
        "text",
        2.5,
        r"\b(?:avtalepartene|avtalepartane|partene er enige|partane er samde|mellom følgende parter|denne avtalen|"
        r"oppsigelse av avtalen|the parties agree|parterna)\b",
    ),
    *_rule("agreement", "text", 1, r"^\W*§ ?1\b"),
    *_rule(
        "letter",
        "first_page",
        2,
        r"\b(?:deres ref|vår ref|dykkar ref|our ref|your ref|er ref|vår dato|deres dato|"
        "deres brev)\b",
    ),
    *_rule(
        "letter",
        "text",
        2.2,
        r"^\W*(?:med (?:vennlig )?hilsen|med (?:venleg )?helsing|vennlig hilsen|venleg helsing|beste hilsen|kind regards|"
        r"yours (?:sincerely|faithfully)|best regards|med vänlig hälsning|hilsen|(?:med |beste )?helsing)\b",
    ),
    # The place and the day below the sender, as letters from people without forms have it.
    *_rule("letter", "top", 1, r"^[A-ZÆØÅÄÖ][\w-]+(?: [\w-]+)?,?(?: den)? \d{1,2}\. ?[a-zæøå]+ (?:19|20)\d\d\W*$"),
    *_rule("letter", "first_page", 1, r"^\W*(?:kjære|dear|hei|bästa)\b[^\n]{0,60}$"),
    *_rule(
        "consultation",
        "first_page",
        2,
        r"\b(?:viser til høring|viser til høringsbrev|syner til høyring|på høring|har på høyring|høringsfrist|høyringsfrist|"
        r"we refer to the consultation|viser til (?:forslag|utkast)\b[^\n]{0,80}høring)\b",
    ),
    *_rule(
        "strategy",
        "text",
        1,
        r"^\W*(?:\d[\d.]*\s+)?(?:visjon|hovedmål|hovudmål|delmål|satsingsområde[rn]?|innsatsområde[rn]?|strategiske mål|"
        r"overordnede mål|overordna mål|vision|goals)\b",
    ),
    *_rule(
        "action_programme",
        "text",
        1,
        r"^\W*(?:\d[\d.]*\s+)?(?:tiltak|aktiviteter|aktivitetar|tiltak og ansvar|ansvarlig\b.*frist|actions|budsjettramme|"
        r"tiltak\t)\b",
    ),
)
