"""The report for people: one sound file that asks nobody, escapes what it shows, and tells the same figures as the JSON."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from kb.cli.evaluation import run_evaluation
from kb.errors import UsageError
from kb.evaluation.against import changes_between, record_of
from kb.evaluation.calibration import calibrate
from kb.evaluation.curves import curves_of
from kb.evaluation.evaluate import Evaluation
from kb.evaluation.gold import Gold, GoldQuestion
from kb.evaluation.html_report.report_page import Font, report_page
from kb.evaluation.judging import Excerpt, Reply, Verdict, judge
from kb.evaluation.measures import Share
from kb.evaluation.report import evaluation_json
from kb.evaluation.summary import Comparison, figures_of
from kb.evaluation.terminal_report import show_changes, show_evaluation
from kb.memory import Memory
from kb.settings import Settings
from kb.types import OWNER, Searched
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

NASTY = "<script>alert(\"x\")</script> & 'så' </title>"
MADE = date(2026, 3, 9)


def verdict(number: int, lang: str, kind: str, answered: bool, confidence: float, asked: str = "Hva?") -> Verdict:
    """The right passage comes as number `number` modulo 4, and is quoted; an unanswerable question quotes something too."""
    answerable = kind != "unanswerable"
    line = {"id": f"q{number}", "question": asked, "lang": lang, "kind": kind}
    if answerable:
        line |= {"answers": [f"svar {number} {asked}"], "sources": ["a.txt"]}
    right = Excerpt("a.txt", 1, f"Her står svar {number} {asked}")
    passages = (*[Excerpt("b.txt", 2, f"Noe annet {asked}")] * (number % 4), right)
    quotes = (right if number % 5 else passages[0],) if answered else ()
    reply = Reply(passages, answered, quotes, search_ms=10.0 + number, ask_ms=20.0 + 3 * number, confidence=confidence)
    return judge(GoldQuestion.model_validate_json(json.dumps(line)), reply, lambda path, page: "")


def evaluation(comparison: bool = False) -> Evaluation:
    verdicts = tuple(
        verdict(
            number,
            lang=("nb", "nn", "en")[number % 3],
            kind=("fact", NASTY, "unanswerable")[number % 7 % 3],
            answered=number % 4 != 1,
            confidence=number / 30,
            asked=NASTY if number % 2 else "Hva er kontingenten?",
        )
        for number in range(30)
    )
    figures = figures_of(verdicts)
    plain = Comparison(figures, figures, curves_of(verdicts), 0.8, Share(0, 0), 3, 9, {NASTY: "Broken"}, 1.0)
    return Evaluation(
        collection=f"Fjordbyregionen {NASTY}",
        gold=Gold(Path("gold"), tuple(one.question for one in verdicts)),
        searched=Searched(3, 9, None, None, ()),
        figures=figures,
        curves=curves_of(verdicts),
        calibration=calibrate([(one.reply.confidence, one.borne_out) for one in verdicts]),
        verdicts=verdicts,
        remarks=(f"q1: the source “{NASTY}” is not in the index.",),
        comparison=plain if comparison else None,
    )


def parsed(page: str) -> etree._Element:
    """The page read by a strict parser, which refuses a tag that is not closed or a sign that is not escaped."""
    return etree.fromstring(page.encode("utf-8"))


def texts(root: etree._Element, path: str) -> list[str]:
    return [" ".join("".join(found.itertext()).split()) for found in root.iterfind(path)]


def rows(root: etree._Element, table: str) -> list[list[str]]:
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in root.iterfind(f"{table}//tbody/tr")]


@pytest.mark.parametrize("comparison", [False, True], ids=["alone", "beside the baseline"])
def test_the_page_is_well_formed_and_asks_no_foreign_host(comparison: bool) -> None:
    told = evaluation(comparison)
    changes = changes_between(NASTY, [], [record_of(one) for one in told.verdicts])
    page = report_page(told, MADE, [Font("Inter", 400, b"woff2")], changes)
    root = parsed(page)
    assert not [one for one in root.iter() if {"src", "href", "action", "srcset"} & set(one.attrib)]
    assert not list(root.iter("script", "link", "iframe", "img", "object"))
    assert {address[:16] for address in re.findall(r"url\(\W?([^)]*)", page)} == {"data:font/woff2;"}
    assert "http" not in page.replace("http-equiv", "") and "@import" not in page and "//" not in page
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_what_comes_from_documents_and_questions_is_escaped() -> None:
    page = report_page(evaluation(), MADE)
    assert "<script" not in page and NASTY not in page
    asked = texts(parsed(page), ".//summary/span[@class='asked']")
    assert NASTY in asked and "Hva er kontingenten?" in asked
    assert f"Fjordbyregionen {NASTY}, measured" in texts(parsed(page), ".//h1")


def test_the_numbers_are_those_of_the_json() -> None:
    told = evaluation(comparison=True)
    root, figures = parsed(report_page(told, MADE)), evaluation_json(told)
    recall = rows(root, ".//figure[@id='recall']")
    assert len(recall) == 10
    for row, passage, document in zip(
        recall, figures["curves"]["passage_recall"], figures["curves"]["document_recall"], strict=True
    ):
        assert row[1].startswith(f"{100 * passage:.0f} % (") and row[2].startswith(f"{100 * document:.0f} % (")
    bins = rows(root, ".//figure[@id='reliability']")
    assert [int(row[1]) for row in bins] == [(one["borne_out"] or {"of": 0})["of"] for one in figures["calibration"]["bins"]]
    plain = dict(zip(texts(root, ".//dl[@class='plain']//dt"), texts(root, ".//dl[@class='plain']//dd"), strict=True))
    total = figures["total"]
    assert plain["expected calibration error"] == f"{figures['calibration']['expected_calibration_error']:.3f}"
    assert plain["refusal F1"].startswith(f"{total['refusal']['f1']:.2f} baseline")
    summary = {row[0]: row[1:3] for row in rows(root, ".//div[@class='figures']")}
    at_kept = total["refusal"]["recall_at_95_kept"]
    assert summary["unanswerable refused, at 95 % kept"] == [
        f"{100 * at_kept['share']:.0f} %",
        f"({100 * at_kept['low']:.0f}–{100 * at_kept['high']:.0f})",
    ]
    languages = {row[0]: row for row in rows(root, ".//table[@class='groups']")}
    for lang, group in figures["by_lang"].items():
        assert languages[lang][1] == str(group["questions"])
        assert languages[lang][3].startswith(f"{100 * group['passage']['recall@5']['share']:.0f} %")
    took = rows(root, ".//figure[@id='latency']")
    assert took[1][:3] == ["ask", f"{total['latency']['ask']['median_ms']:.1f}", f"{total['latency']['ask']['p95_ms']:.1f}"]


def test_every_failure_is_listed_once_and_folded() -> None:
    told = evaluation()
    root = parsed(report_page(told, MADE))
    listed = texts(root, ".//details[@class='failure']/summary/span[@class='id']")
    assert sorted(listed) == sorted(failure["id"] for failure in evaluation_json(told)["failures"]) and len(listed) > 5
    assert not [one for one in root.iter("details") if one.get("open")]
    right = replace(told, verdicts=tuple(one for one in told.verdicts if one.right))
    assert "every question got the reply it should" in report_page(right, MADE)


def test_each_plot_has_a_name_a_description_and_its_numbers() -> None:
    root = parsed(report_page(evaluation(comparison=True), MADE))
    figures = root.findall(".//figure")
    assert [figure.get("id") for figure in figures] == ["recall", "refusal", "reliability", "latency"]
    for figure in figures:
        drawing = figure.find("svg")
        assert drawing is not None and drawing.get("role") == "img"
        named = [root.find(f".//*[@id='{one}']") for one in (drawing.get("aria-labelledby") or "").split()]
        assert [one.tag for one in named if one is not None] == ["title", "desc"] and all(one.text for one in named)
        assert figure.find(".//table//tbody/tr/td") is not None
        assert "NaN" not in etree.tostring(figure, encoding="unicode")


@pytest.mark.parametrize("kind", ["fact", "unanswerable"])
def test_a_set_of_one_sort_has_a_report_too(kind: str) -> None:
    verdicts = tuple(verdict(number, "nb", kind, number % 2 == 0, 0.5) for number in range(4))
    told = replace(evaluation(), verdicts=verdicts, figures=figures_of(verdicts), curves=curves_of(verdicts))
    shown = [figure.get("id") for figure in parsed(report_page(told, MADE)).findall(".//figure")]
    assert shown == (["recall", "reliability", "latency"] if kind == "fact" else ["reliability", "latency"])


def test_a_reply_bears_its_confidence_out_by_quote_or_nearest_passage() -> None:
    quoted, cut_badly = verdict(1, "nb", "fact", True, 0.9), verdict(5, "nb", "fact", True, 0.9)
    assert quoted.borne_out and not cut_badly.borne_out
    assert verdict(4, "nb", "fact", False, 0.1).borne_out, "the nearest passage is the right one"
    assert not verdict(3, "nb", "fact", False, 0.1).borne_out and not verdict(4, "nb", "unanswerable", False, 0.1).borne_out


def test_the_terminal_tells_calibration_refusals_and_languages(capsys: pytest.CaptureFixture[str]) -> None:
    told = evaluation()
    show_evaluation(told, failures=False)
    out = capsys.readouterr().out
    for words in ("refusal F1", "refused at 95 % kept", f"{told.calibration.error:.3f}", "recall@5", "nn"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80


def test_the_terminal_tells_what_got_better_and_worse(capsys: pytest.CaptureFixture[str]) -> None:
    now = [record_of(one) for one in evaluation().verdicts]
    before = [one.model_copy(update={"right": not one.right}) if one.id in ("q2", "q3") else one for one in now[1:]]
    show_changes(changes_between("[red]a.json", before, now))
    out = capsys.readouterr().out
    assert "Against [red]a.json, 29 questions in both" in out and "Only in this run, and not compared: q0." in out
    better, worse = (["q2"], ["q3"]) if now[2].right else (["q3"], ["q2"])
    assert f"right reply, better: {better[0]}" in out and f"right reply, worse: {worse[0]}" in out


# --- the command ---


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memory:
    embedder = WordEmbedder()
    monkeypatch.setattr("kb.memory.open_embedder", lambda *_, **__: embedder)
    put(new_catalog(tmp_path / "data", embedder), embedder, "fee.txt", "Kontingenten for 2025 settes til kr 4,20 per innbygger.")
    return Memory(Settings(data=tmp_path / "data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    asked = {"id": "a1", "question": "Hva er kontingenten for 2025?", "lang": "nb", "kind": "fact"}
    lines = [{**asked, "answers": ["kr 4,20"], "sources": ["fee.txt"]}, {**asked, "id": "a2", "kind": "unanswerable"}]
    (tmp_path / "questions.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return tmp_path


def test_json_has_every_question_and_a_later_run_is_compared_with_it(
    memory: Memory, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_evaluation(memory, OWNER, folder, baseline=False, as_json=True, failures=False)
    first = capsys.readouterr().out
    told = json.loads(first)
    assert told["questions"] == 2 and [one["id"] for one in told["verdicts"]] == ["a1", "a2"] and told["against"] is None
    assert {type(one["confidence"]) for one in told["verdicts"]} == {float}
    assert {one["id"] for one in told["verdicts"] if not one["right"]} == {one["id"] for one in told["failures"]}
    (folder / "a.json").write_text(first, encoding="utf-8")
    run_evaluation(memory, OWNER, folder, baseline=False, as_json=True, failures=False, against=folder / "a.json")
    against = json.loads(capsys.readouterr().out)["against"]
    assert against["compared"] == 2 and all(one["better"] == one["worse"] == [] for one in against["changes"])
    assert all(one["chance"] == 1 for one in against["changes"])


def test_the_page_is_written_with_its_fonts(memory: Memory, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_evaluation(memory, OWNER, folder, baseline=False, as_json=False, failures=False, html=folder / "report.html")
    assert "2 questions" in capsys.readouterr().out
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert page.count("data:font/woff2;base64,d09GM") == 4 and date.today().isoformat() in page
    parsed(page)


def test_a_place_that_cannot_be_written_is_told_before_anything_is_measured(memory: Memory, folder: Path) -> None:
    for place in (folder, folder / "nowhere" / "report.html"):
        with pytest.raises(UsageError, match="--html"):
            run_evaluation(memory, OWNER, Path("no gold set"), baseline=False, as_json=False, failures=False, html=place)
