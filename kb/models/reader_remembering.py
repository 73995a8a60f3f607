"""A reader that remembers what it has read lately: who turns a page of hits or narrows them down asks the same question again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

from kb.models.reader import PassageReader, Reading

KEPT = 4000
"""Readings kept: those of some hundreds of searches, well under a megabyte beside the texts, which the index holds anyway."""


class RememberingReader:
    """Reads through another reader, each pair once. Pairs are known by their words: nothing old is ever taken for new."""

    def __init__(self, reader: PassageReader) -> None:
        self._reader = reader
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str, str], Reading] = OrderedDict()

    @property
    def name(self) -> str:
        return self._reader.name

    @property
    def fingerprint(self) -> str:
        return self._reader.fingerprint

    def read(self, question: str, passages: Sequence[tuple[str, str]]) -> list[Reading]:
        with self._lock:
            known = {pair: self._kept[question, *pair] for pair in passages if (question, *pair) in self._kept}
        missing = [pair for pair in dict.fromkeys(passages) if pair not in known]
        if missing:
            known.update(zip(missing, self._reader.read(question, missing), strict=True))
        with self._lock:
            for pair in passages:
                self._kept[question, *pair] = known[pair]
                self._kept.move_to_end((question, *pair))
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return [known[pair] for pair in passages]
