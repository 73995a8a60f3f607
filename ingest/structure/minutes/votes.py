"""How a case was voted on: what the sentences say, and which of them speaks of the decision as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.structure.minutes.vote_options import candidates_in_rows, options_in
from ingest.structure.minutes.vote_words import AGAINST, ALL, COUNT, FAILED, PASSED, VOTED, VOTES, number_of
from kb.decisions import Vote, VoteOption

_ALL = re.compile(rf"(?i)\b{ALL}\b")
# In an account of the meeting "enstemmig" may stand for anything; it counts where it says how something was adopted.
_ADOPTED_BY_ALL = re.compile(
    rf"(?i)^\W*{ALL}(?:[ ]+(?:{PASSED}|vedtak))?\W*$|\b(?:ble|blei|vart|blev|er|vert|"
    rf"bli)[ ]+(?:[\w]+[ ]+){{0,3}}?{ALL}[ ]+(?:\w+[ ]+)?(?:{PASSED}|tatt|teken|teke|utsatt|utsett)\b|"
    rf"\b{ALL}[ ]+{PASSED}\b|\b(?:ble|blei|vart|er)[ ]+{PASSED}[ ]+{ALL}\b|\b{ALL}[ ]+votering\b|"
    rf"\bvotering[^.]{{0,20}}:[ ]*{ALL}\b|^(?:et|eit)[ ]+{ALL}\b|"
    rf"\bvedtok[ ]+{ALL}\b|\b{ALL}[ ]+vedtok\b|^[^.]{{0,60}}\bsamrøystes\b"
)
_MED_MOT = re.compile(
    rf"(?i)\b(?:med[ ]+)?(?P<pro>{COUNT})(?:[ ]+(?:{VOTES}|for))?(?:[ ]*\([^)]*\))?[ ]+(?:og[ ]+)?(?:mot|"
    rf"imot)[ ]+(?P<contra>{COUNT})\b(?![ ]*(?:kr|mill|prosent|%))"
)
_DASHED = re.compile(
    rf"(?i)\b(?:{PASSED}|falt|stemmer|"
    rf"votering)\b[^.\d]{{0,30}}\(?(?P<pro>\d{{1,3}})[ ]?[-–][ ]?(?P<contra>\d{{1,3}})\)?(?![\d/-]|\.\d)"
)
_MOT = re.compile(rf"(?i)(?<!\d )\bmot[ ]+(?:[^\W\d_]+[ ]+){{0,2}}?(?P<contra>{COUNT})[ ]+{VOTES}\b")
_WITH = re.compile(rf"(?i)\b{PASSED}[ ]+med[ ]+(?P<pro>{COUNT})[ ]+{VOTES}\b(?![^.]*\bmot\b)")
_FOR_AND_AGAINST = re.compile(
    rf"(?i)\b(?P<pro>{COUNT})(?:[ ]+{VOTES})?(?:[ ]*\([^)]*\))?[ ]+(?:{VOTED}[ ]+)?for\b[^.]{{0,160}}?\b(?P<contra>{COUNT})"
    rf"(?:[ ]+{VOTES})?(?:[ ]*\([^)]*\))?[ ]+(?:{VOTED}[ ]+)?{AGAINST}\b"
)
_LIST = re.compile(rf"(?i)^\W*(?P<side>for|i?mot)[ ]+(?P<what>[^:.]{{2,90}}?)[ ]+{VOTED}[ ]+(?P<count>{COUNT})\b")
_NAMES_OF_A_PARTY = re.compile(
    r"(?i)\b(?:mot|imot)[ ]+(?:[^\W\d_]+s?[ ]+)?(?:stemmene|røystene|stemmer)[ ]+(?:til|fra|frå)\b|"
    r"\bmot[ ]+(?-i:[A-ZÆØÅ]\w{0,14})(?:['’]?s|[ ]sine)?[ ]+(?:stemmer|røyster)\b"
)
_DOUBLE = re.compile(r"(?i)\bdobbelt(?:stemme|røyst)\w*|\butslagsgivende\s+stemme|\bavgjerande\s+røyst")
_BACK_BY = re.compile(rf"(?i)\b(?:(?:nedstemt|nedrøysta)[ ]+av|(?:falt|fall)[ ]+mot)[ ]+(?P<contra>{COUNT})")
_FAILED = re.compile(rf"(?i)\b{FAILED}\b")
_PASSED = re.compile(rf"(?i)\b{PASSED}\b|\bfikk[ ]+flertall\b")
_PARTLY = re.compile(
    r"(?i)\b(?:tillegg\w*|endringsf\w*|endringsframlegg\w*|punkt(?:et|ene|a)?[ ]+\d|pkt\.?[ ]*\d|utsett\w*|avvisnings\w*|"
    r"verbal\w*|oversendelses\w*|"
    r"habil\w*|inhabil\w*|ugild\w*|protokolltilf\w*|møteleder\w*|setteleder\w*|permisjon\w*)"
)
_OF_VOTES = re.compile(rf"(?i)\b(?:{VOTES}|{VOTED}|{PASSED}|{FAILED}|votering\w*|avstemning\w*|røysting\w*|dobbeltstemme)")
_HABIL = re.compile(r"(?i)\b(?:habil|inhabil|ugild|gild)\w*")


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one sentence says of a vote. `partly`: of something less than the decision, or of something that fell."""

    all: bool = False
    pro: int | None = None
    contra: int | None = None
    partly: bool = False
    failed: bool = False
    decided: bool = False
    of_list: bool = False
    divided: bool = False


def vote_of(said_of_decision: Iterable[str], told: Sequence[str], text: str, *, person: bool) -> Vote:
    """The vote by which a decision came about.

    `said_of_decision` are words that stand at the decision itself ("Vedtak (mot 2 stemmer)"), `told` the sentences of treatment
    and vote in order, `text` the decision. `person`: people were elected, so that numbers are for candidates.
    """
    at_decision = [statement for words in said_of_decision if (statement := _read(words, strict=False)) is not None]
    statements = [statement for words in told if (statement := _read(words, strict=True)) is not None]
    options = _options(told)
    double = any(_DOUBLE.search(words) for words in (*said_of_decision, *told))
    vote = _by(at_decision) or (_by_candidates(options) if person else None)
    vote = vote or _by_whole(statements, partly=False) or _by_options(options, statements, person)
    vote = vote or _by_whole(statements, partly=True) or _in_text(text) or (_by_tie(options, statements) if double else None)
    if vote is None:
        return Vote(options=options)
    vote = replace(vote, options=options, double_vote=double)
    return _with_tie(vote, options) if double and not person else vote


def _read(words: str, *, strict: bool) -> _Statement | None:
    if _HABIL.search(words):
        return None
    failed, partly = _FAILED.search(words) is not None, _PARTLY.search(words) is not None
    decided = _PASSED.search(words) is not None and not failed
    listed = _LIST.match(words)
    if listed is not None:
        count = number_of(listed["count"])
        is_for = listed["side"].lower() == "for"
        return _Statement(pro=count if is_for else None, contra=None if is_for else count, partly=partly, of_list=True)
    for pattern in (_FOR_AND_AGAINST, _MED_MOT, _DASHED, _MOT, _WITH, _BACK_BY):
        match = pattern.search(words)
        if match is not None and (not strict or _OF_VOTES.search(words)):
            found = match.groupdict()
            pro, contra = (number_of(found[side]) if found.get(side) else None for side in ("pro", "contra"))
            return _Statement(pro=pro, contra=contra, partly=partly, failed=failed, decided=decided or not strict)
    if (_ADOPTED_BY_ALL if strict else _ALL).search(words):
        return _Statement(all=True, partly=partly, failed=failed, decided=True)
    if _NAMES_OF_A_PARTY.search(words) and (decided or not strict):
        return _Statement(partly=partly, decided=True, divided=True)
    got = options_in(words) if decided and strict else []
    if len(got) == 1:  # "Innstillingen fikk 12 stemmer og ble vedtatt"
        return _Statement(pro=got[0].votes, decided=True, partly=partly)
    return _Statement(failed=failed, decided=decided, partly=partly) if decided or failed else None


def _by(statements: Sequence[_Statement]) -> Vote | None:
    for statement in statements:
        if statement.pro is not None or statement.contra is not None:
            return Vote("majority", statement.pro, statement.contra)
    if any(statement.divided for statement in statements):
        return Vote("majority")
    return Vote("unanimous") if any(statement.all for statement in statements) else None


def _by_whole(statements: Sequence[_Statement], *, partly: bool) -> Vote | None:
    """The last statement about the decision as a whole; lists of names ("For forslaget stemte 35") before it belong to it."""
    vote: Vote | None = None
    listed: list[_Statement] = []
    for statement in statements:
        if statement.of_list:
            listed.append(statement)
            continue
        if not statement.failed and statement.partly == partly:
            vote = _voted(statement, listed) or vote
        listed = []
    return vote or (_voted(_Statement(), listed) if listed and not partly else None)


def _voted(statement: _Statement, listed: Sequence[_Statement]) -> Vote | None:
    if statement.all or statement.divided:
        return Vote("unanimous" if statement.all else "majority")
    if statement.pro is not None or statement.contra is not None:
        return Vote("majority", statement.pro, statement.contra)
    pro = [one.pro for one in listed if one.pro is not None]
    contra = [one.contra for one in listed if one.contra is not None]
    if pro and contra:
        return Vote("majority", pro[-1], contra[-1])
    if len(pro) > 1:
        return Vote("majority", max(pro), sum(pro) - max(pro)) if len(pro) == 2 else Vote("majority", max(pro), None)
    return Vote("majority", pro[0], None) if pro else Vote("majority", None, contra[0]) if contra else None


def _by_candidates(options: Sequence[VoteOption]) -> Vote | None:
    """People stood against each other: a majority, with votes for each."""
    return Vote("majority") if sum(option.votes is not None for option in options) > 1 else None


def _by_options(options: Sequence[VoteOption], statements: Sequence[_Statement], person: bool) -> Vote | None:
    counts = [option.votes for option in options if option.votes is not None]
    if not counts:
        return None
    back = next((one.contra for one in statements if one.contra is not None), None)
    if person or len(counts) > 2:
        return Vote("majority") if len(counts) > 1 else None
    if len(counts) == 2:
        return Vote("majority", max(counts), min(counts))
    return Vote("majority", counts[0], back) if back is not None else None


def _by_tie(options: Sequence[VoteOption], statements: Sequence[_Statement]) -> Vote | None:
    """A proposal fell by a double vote: those for it were against what was decided."""
    fell = next((one for one in statements if one.failed and one.contra is not None), None)
    counts = [option.votes for option in options if option.votes is not None]
    return Vote("majority", fell.contra, counts[0]) if fell is not None and len(counts) == 1 else None


def _in_text(text: str) -> Vote | None:
    """The decision itself says so: "Årsmeldinga vart samrøystes godkjend"."""
    statement = _read(text[:300], strict=True) if re.search(rf"(?i)\b{ALL}\b", text[:300]) else None
    return Vote("unanimous") if statement is not None and statement.all else None


def _with_tie(vote: Vote, options: Sequence[VoteOption]) -> Vote:
    """A double vote decides a tie; the numbers are those before it."""
    counts = [option.votes for option in options if option.votes is not None]
    if vote.votes_for is None and len(counts) == 2 and counts[0] == counts[1]:
        return replace(vote, result="majority", votes_for=counts[0], votes_against=counts[1])
    return replace(vote, result="majority")


def _options(told: Sequence[str]) -> tuple[VoteOption, ...]:
    rows = candidates_in_rows(told)
    found: list[VoteOption] = list(rows)
    for words in told:
        if not _HABIL.search(words):
            found += [option for option in options_in(words) if option not in found]
    return tuple(found)
