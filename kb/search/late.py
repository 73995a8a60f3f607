"""Late interaction: each token of the question looks for its nearest token of the passage (Khattab & Zaharia 2020, ColBERT).

It needs no vectors beside those of the same embedder, made for the few best candidates when they are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kb.store.snapshot import FloatArray

LATE = ("tokens found", "tokens found below best", "worst token found")
WORST = 0.25
"""The share of the question's tokens, the worst found ones, that tell what a passage lacks."""


def late_features(question: FloatArray, passages: Sequence[FloatArray]) -> FloatArray:
    """Rows for these passages, columns in the order of LATE, from token vectors of length one."""
    found = np.stack([(question @ tokens.T).max(axis=1) for tokens in passages])
    mean = found.mean(axis=1)
    few = max(1, round(WORST * found.shape[1]))
    worst = np.sort(found, axis=1)[:, :few].mean(axis=1)
    return np.stack([mean, mean - mean.max(), worst], axis=1).astype(np.float32)
