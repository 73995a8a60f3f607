"""The curves, the calibration and the comparison of two runs, against numbers worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kb.errors import UsageError
from kb.evaluation.against import Record, changes_between, mcnemar, read_run
from kb.evaluation.calibration import calibrate
from kb.evaluation.curves import recall_curve, refusal_curve
from kb.evaluation.html_report.drawing import Scale, spread
from kb.evaluation.html_report.latency import counted, step_for, ticks
from kb.evaluation.measures import Refusals, Share, refused_when_keeping


def test_calibration_by_hand() -> None:
    calibration = calibrate([(0.05, False), (0.15, False), (0.11, True), (0.9, True), (1.0, True), (0.95, False)])
    first, second, last = calibration.bins[0], calibration.bins[1], calibration.bins[9]
    assert (len(calibration.bins), first.right, second.right, last.right) == (10, Share(0, 1), Share(1, 2), Share(2, 3))
    assert (first.low, first.high, last.low, last.high) == (0, 0.1, 0.9, 1)
    assert second.confidence == pytest.approx(0.13) and last.confidence == pytest.approx(0.95)
    assert calibration.bins[5].confidence is None and calibration.bins[5].right == Share(0, 0)
    # (1 · |0 - .05| + 2 · |1/2 - .13| + 3 · |2/3 - .95|) / 6
    assert calibration.error == pytest.approx((0.05 + 2 * 0.37 + 3 * (0.95 - 2 / 3)) / 6)


def test_a_confidence_that_is_always_right_has_no_error_and_none_has_no_figure() -> None:
    assert calibrate([(0.5, True), (0.5, False), (1.0, True), (0.0, False)]).error == 0
    assert calibrate([]).error is None


def test_recall_curve_by_hand() -> None:
    assert [share.count for share in recall_curve([1, 3, None, 10])] == [1, 1, 2, 2, 2, 2, 2, 2, 2, 3]
    assert recall_curve([])[0].value is None


def test_refusal_curve_by_hand() -> None:
    curve = refusal_curve(answerable=[0.9, 0.5, 0.5, 0.2], unanswerable=[0.5, 0.1])
    assert [(point.threshold, point.kept.count, point.refused.count) for point in curve] == [
        (0.1, 4, 0),
        (0.2, 4, 1),
        (0.5, 3, 1),
        (0.9, 1, 2),
        (None, 0, 2),
    ]
    assert refusal_curve([0.5], []) == () and refusal_curve([], [0.5]) == ()


def test_the_refusal_curve_goes_through_what_is_refused_at_a_share_kept() -> None:
    answerable, unanswerable = [n / 20 for n in range(20)], [n / 13 for n in range(13)]
    for kept in (1.0, 0.95, 0.7, 0.5):
        on_curve = [point for point in refusal_curve(answerable, unanswerable) if (point.kept.value or 0) >= kept][-1]
        assert on_curve.refused == refused_when_keeping(kept, answerable, unanswerable)


def test_kept_and_wrongly_refused_make_all_answerable() -> None:
    mixed = Refusals(right=6, refused=10, unanswerable=8, answerable=40)
    assert mixed.kept == Share(36, 40) and mixed.kept.count + mixed.wrong.count == 40


# --- two runs ---


def record(id: str, right: bool, rank: int | None = None, kind: str = "fact") -> Record:
    return Record(id=id, kind=kind, passage_rank=rank, document_rank=rank, right=right)


def test_mcnemar_by_hand() -> None:
    assert mcnemar(0, 0) == 1 and mcnemar(3, 3) == 1
    assert mcnemar(6, 0) == pytest.approx(2 / 64) and mcnemar(0, 6) == mcnemar(6, 0)
    assert mcnemar(7, 2) == pytest.approx(2 * (1 + 9 + 36) / 512)


def test_what_got_better_and_worse_is_named() -> None:
    before = [record("a", True, 1), record("b", False, 6), record("c", True, 2), record("u", False, kind="unanswerable")]
    now = [record("u", True, kind="unanswerable"), record("a", True, 5), record("b", True, 5), record("c", False, None)]
    changes = changes_between("before.json", [*before, record("gone", True)], [*now, record("new", True)])
    assert (changes.compared, changes.only_before, changes.only_now) == (4, ("gone",), ("new",))
    reply, passage, document = changes.changes
    assert (reply.of, reply.before, reply.after, reply.better, reply.worse) == (4, 2, 3, ("u", "b"), ("c",))
    assert (passage.of, passage.before, passage.after, passage.better, passage.worse) == (3, 2, 2, ("b",), ("c",))
    assert passage.name == "right passage among 5" and document.better == ("b",)


def test_an_earlier_run_is_read_and_anything_else_is_told(tmp_path: Path) -> None:
    file = tmp_path / "run.json"
    file.write_text(json.dumps({"questions": 1, "verdicts": [{**record("a", True, 3).model_dump(), "later": "field"}]}))
    assert read_run(file) == (record("a", True, 3),)
    for text, told in (("{}", "verdicts: Field required"), ("no", "Invalid JSON"), ('{"verdicts": [{"id": "a"}]}', "kind")):
        file.write_text(text)
        with pytest.raises(UsageError, match=told):
            read_run(file)
    with pytest.raises(UsageError, match="cannot be read"):
        read_run(tmp_path / "nowhere.json")


# --- places in a plot ---


def test_labels_are_moved_apart_and_stay_inside() -> None:
    assert spread([50, 10], 16, 0, 100) == [50, 10]
    assert spread([50, 52, 48], 10, 0, 100) == [58, 68, 48]
    assert spread([98, 99], 10, 0, 100) == [90, 100]


def test_axes_have_round_figures() -> None:
    assert (step_for(28), step_for(310), step_for(0.4)) == (1, 20, pytest.approx(0.02))
    assert ticks(300) == [0, 50, 100, 150, 200, 250, 300] and ticks(40) == [0, 10, 20, 30, 40]
    assert counted([0, 9.9, 10, 35, 400], 10, 3) == [2, 1, 2]
    assert Scale(0, 1, 250, 50)(0.25) == 200
