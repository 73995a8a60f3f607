"""What a question wants told: a sum of money, a number, a day, and of which year. What tells none is hardly its answer."""

from __future__ import annotations

import re

from kb.store.catalog import Reader
from kb.text.dates import find_dates, full_year
from kb.text.months import MONTHS, alternatives
from kb.types import Hit

_ASKS_SUM = re.compile(
    r"(?i)\bkost(?:er|ar|e|et|a)?\b|\b(?:hva|kva) er prisen\b|\b(?:cost|costs|price)\b|"
    r"\b(?:hvor|kor) (?:mye|mykje|stor[et]?)\b.*\b(?:bevilg|løyv|tilsk|kontingent|gebyr|budsjett|betal|penge)"
)
_ASKS_DAY = re.compile(r"(?i)^(?:når|when)\b|\b(?:hvilket|kva|what|which) (?:år|year|dato|date)\b|\b(?:frist|deadline)\w*\b")
_ASKS_NUMBER = re.compile(
    r"(?i)\b(?:hvor|kor) (?:mange|mye|mykje|stor[et]?|lang\w*|høy\w*|høg\w*|gam\w*)\b|\bhow (?:many|much|long|large|old|high)\b"
)
_SUM = re.compile(r"(?i)\d[\d .,]*(?:kr\b|kron|mill|mrd|tusen)|\b(?:kr|nok|sek|eur|usd)\b\.?[ ]?\d|[€$£][ ]?\d")
_DAY = re.compile(rf"(?i)\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2}}|\d{{4}})\b|\b(?:1[5-9]|20)\d\d\b|\b(?:{alternatives(MONTHS)})\b")
_NUMBER = re.compile(
    r"(?i)\d|\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|hundre|halv\w*|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|half)\b"
)


def asked_for(question: str) -> re.Pattern[str] | None:
    """What an answer to this question must hold; None where its form does not tell."""
    for asks, tells in ((_ASKS_SUM, _SUM), (_ASKS_DAY, _DAY), (_ASKS_NUMBER, _NUMBER)):
        if asks.search(question):
            return tells
    return None


_YEAR = re.compile(r"(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|[.,]\d)")
_OF_CASE = re.compile(r"(?<=\d/)(\d\d)(?!\d)")


def is_of_years(reader: Reader, hit: Hit, question: str) -> bool:
    """Whether the hit's page, its document's date or its period knows a year the question names; what has no date is not judged."""
    asked = {int(year) for year in _YEAR.findall(question)}
    facts = hit.document.facts
    if not asked or (facts.date is None and facts.period is None):
        return True
    known = {facts.date.year} if facts.date is not None else set()
    if facts.period is not None:
        known |= set(range(facts.period.first, facts.period.last + 1))
    if asked & known:
        return True
    text = f"{facts.title}\n{hit.passage.section or ''}\n{reader.page(hit.document, hit.passage.page).page.text}"
    told = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)}
    told |= {full_year(digits) for digits in _OF_CASE.findall(text)}
    told |= {year for mention in find_dates(text) for year in range(mention.first.year, mention.last.year + 1)}
    return bool(asked & told)
