"""Whether a question is about what holds today: "Gjelder avtalen fortsatt?", "Kven er leiar no?", "What is the current fee?"."""

from __future__ import annotations

import re


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.I)


_NOW = _pattern(
    r"i\s?dag", r"dagens", r"fortsatt", r"fremdeles", r"framleis", r"ennå", r"enno", r"gjeldende", r"gjeldande", r"nåværende",
    r"noverande", r"inneværende", r"inneverande", r"for\s+(?:tiden|tida)", r"for\s+(?:øyeblikket|augeblinken)", r"per\s+(?:nå|no)",
    r"sittende", r"sitjande", r"current(?:ly)?", r"still", r"now", r"nowadays", r"today", r"at\s+present", r"at\s+the\s+moment",
    r"presently", r"in\s+force", r"in\s+effect", r"up\s+to\s+date",
)  # fmt: skip
_NÅ = _pattern(r"(?<!å\s)nå(?!\s+\w*mål)")
"""Now, but not "for å nå målene" (reach)."""
_NO = _pattern(r"no(?=\s*[?.!,]|\s*$|\s+(?:er|gjeld|gjelder|har|vert|kan|skal|må|om|i|for|på))")
_NYNORSK = _pattern(r"kva|kven|kvar|kor|korleis|kvifor|ikkje|frå|gjeld|vert|vart|er|leiar|framleis|noko|dei|eg|eit|ein")
_ENGLISH = _pattern(r"the|is|are|what|which|who|there|any|was|were|did|does")
_IN_FORCE = _pattern(
    r"^\W*(?:gjelder|gjeld)(?!\s+det)",  # "Gjelder vedtaket også for ...?"
    r"(?:hvilke[nt]?|hva\s+slags|kva(?:\s+slags)?|hva)\s+(?:\w+\s+){0,3}som\s+(?:gjelder|gjeld)",
    r"hvilke[nt]?\s+(?:\w+\s+){1,4}(?:gjelder|gjeld)",
    r"kva\s+(?:(?!sak|saka)\w+\s+){1,4}gjeld",
    r"(?:er|blir|vert)\s+(?:\w+\s+){1,4}(?:gyldig|gyldige|i\s+kraft)",
)
_CONCERNS = _pattern(
    r"(?:når|hva|kva|som|det|sak(?:en|a)?|spørsmålet|vedtaket)\s+(?:det\s+)?(?:gjelder|gjeld)\s+(?:det|dette|saken|saka)"
)


def asks_about_now(question: str) -> bool:
    """Whether the question asks for what is valid at present, in bokmål, nynorsk or English.

    "Gjelder" counts where it can only mean "is in force", not where it means "concerns" ("når det gjelder", "hva gjelder saken").
    """
    if _NOW.search(question) or _NÅ.search(question):
        return True
    if _NO.search(question) and _NYNORSK.search(question) and not _ENGLISH.search(question):
        return True
    return _IN_FORCE.search(question) is not None and _CONCERNS.search(question) is None
