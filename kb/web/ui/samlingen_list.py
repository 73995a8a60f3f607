"""The list of page Samlingen: which documents an address asks for, in which order, and how many there are of each sort."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import urlencode

from kb.store.listing import Listed
from kb.text.normalise import normalise
from kb.types import KINDS, STATUSES

PATH = "/samlingen"
PAGE = 100
"""Documents shown at once, and how many more each time."""

Order = Literal["dato", "tittel", "organ", "lest"]
Of = Callable[[Listed], bool]

READ = "indexed"
ATTENTION, CORRECTED, EXEMPT, TAKEN_OUT = "attention", "corrected", "exempt", "taken_out"
SORTS = frozenset({ATTENTION, CORRECTED, EXEMPT, TAKEN_OUT, *STATUSES})
"""What a list can be narrowed down to: a status, or what a person may have to look after."""
_LAST_LETTERS = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
"""The signs after z, so that these letters come after it, in this order."""
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class ListAddress:
    """The filters as they stand in the address, /samlingen?tilstand=&organ=&slag=&q=&sorter=; empty where they are not there."""

    state: str = ""
    organ: str = ""
    kind: str = ""
    q: str = ""
    order: Order = "dato"

    @classmethod
    def read(cls, sent: Mapping[str, object]) -> ListAddress:
        """From an address's query, or from what the script sends; what does not exist is passed over."""
        told = {name: str(sent.get(name) or "").strip() for name in ("tilstand", "organ", "slag", "q", "sorter")}
        return cls(
            state=told["tilstand"] if told["tilstand"] in SORTS else "",
            organ=told["organ"],
            kind=told["slag"] if told["slag"] in KINDS else "",
            q=told["q"][:200],
            order=next((order for order in get_args(Order) if order == told["sorter"]), "dato"),
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return bool(self.state or self.organ or self.kind or self.q)

    def href(self, **more: object) -> str:
        """The address of this list, with something of it opened."""
        order = "" if self.order == "dato" else self.order
        names = {"tilstand": self.state, "organ": self.organ, "slag": self.kind, "q": self.q, "sorter": order, **more}
        query = urlencode({name: value for name, value in names.items() if value})
        return f"{PATH}?{query}" if query else PATH


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents each choice would show, as if its own filter were not set; choices without any are not there."""

    states: Mapping[str, int]
    organs: Mapping[str, int]
    kinds: Mapping[str, int]


def needs_attention(one: Listed) -> bool:
    """Whether someone should look: it could not be read whole, or it is open and seems to be marked as exempt."""
    return one.document.status != READ or (one.document.access == "open" and one.document.facts.exemption is not None)


def chosen(documents: Sequence[Listed], address: ListAddress) -> list[Listed]:
    """The documents the address asks for, in its order; attachments follow the message they lie in."""
    wanted = [_of_state(address.state), _of_organ(address.organ), _of_kind(address.kind), _of_words(address.q)]
    found = [one for one in documents if all(of(one) for of in wanted)]
    return _under_their_messages(sorted(found, key=_KEYS[address.order]))


def counts(documents: Sequence[Listed], address: ListAddress) -> Counts:
    """How many documents there are for each choice."""
    state, organ, kind, words = (
        _of_state(address.state),
        _of_organ(address.organ),
        _of_kind(address.kind),
        _of_words(address.q),
    )
    told = [one for one in documents if words(one)]
    of_states = [one for one in told if organ(one) and kind(one)]
    states: Counter[str] = Counter(one.document.status for one in of_states)
    for name in (ATTENTION, CORRECTED, EXEMPT):
        states[name] = sum(map(_of_state(name), of_states))
    organs = Counter(one.document.facts.organ for one in told if state(one) and kind(one))
    kinds = Counter(one.document.facts.kind for one in told if state(one) and organ(one))
    return Counts(
        states=+states,
        organs={name: organs[name] for name in sorted(filter(None, organs), key=_alphabetical)},
        kinds={name: kinds[name] for name in KINDS if kinds[name]},
    )


def organs_of(documents: Iterable[Listed]) -> list[str]:
    """The organs of the collection, in the order of the alphabet."""
    return sorted({one.document.facts.organ for one in documents if one.document.facts.organ}, key=_alphabetical)


def _of_state(state: str) -> Of:
    if state == ATTENTION:
        return needs_attention
    if state == CORRECTED:
        return lambda one: bool(one.document.corrected)
    if state == EXEMPT:
        return lambda one: one.document.facts.exemption is not None
    return lambda one: not state or one.document.status == state


def _of_organ(organ: str) -> Of:
    return lambda one: not organ or (one.document.facts.organ or "").casefold() == organ.casefold()


def _of_kind(kind: str) -> Of:
    return lambda one: not kind or one.document.facts.kind == kind


def _of_words(q: str) -> Of:
    words = normalise(q).casefold().split()

    def holds(one: Listed) -> bool:
        text = f"{one.document.facts.title}\n{one.document.path}".casefold()
        return all(word in text for word in words)

    return holds


def _under_their_messages(documents: Sequence[Listed]) -> list[Listed]:
    """In this order, but what lies in a file that is on the list too comes right after that file."""
    on_list = {one.document.path for one in documents}
    inside: dict[str, list[Listed]] = {}
    for one in documents:
        if one.container in on_list:
            inside.setdefault(str(one.container), []).append(one)

    def with_inside(one: Listed) -> list[Listed]:
        return [one, *(deeper for each in inside.get(one.document.path, []) for deeper in with_inside(each))]

    return [each for one in documents if one.container not in on_list for each in with_inside(one)]


def _alphabetical(text: str) -> list[object]:
    """Norwegian order of letters, and numbers by their size; text and numbers take turns, so that any two can be compared."""
    parts = _NUMBERS.split(text.casefold().translate(_LAST_LETTERS))
    return [int(part) if i % 2 else part for i, part in enumerate(parts)]


def _by_title(one: Listed) -> tuple[object, ...]:
    return (_alphabetical(one.document.facts.title), one.document.path)


def _by_date(one: Listed) -> tuple[object, ...]:
    """The newest first, and what has no date last."""
    day = one.document.facts.date
    return (-day.toordinal() if day else 0, *_by_title(one))


def _by_organ(one: Listed) -> tuple[object, ...]:
    organ = one.document.facts.organ
    return (organ is None, _alphabetical(organ or ""), *_by_date(one))


def _last_read_first(one: Listed) -> tuple[object, ...]:
    return (-one.reading,)


_KEYS: Mapping[Order, Callable[[Listed], tuple[object, ...]]] = {
    "dato": _by_date,
    "tittel": _by_title,
    "organ": _by_organ,
    "lest": _last_read_first,
}
