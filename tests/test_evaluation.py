"""`kb eval`: the measures against numbers worked out by hand, the faults of gold files, and the command itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kb.cli.command import app
from kb.errors import UsageError
from kb.evaluation.baseline import cut
from kb.evaluation.baseline_pages import read_plainly
from kb.evaluation.gold import GoldQuestion, read_gold
from kb.evaluation.judging import Excerpt, Reply, judge
from kb.evaluation.matching import holds, is_source
from kb.evaluation.measures import (
    Refusals,
    Share,
    first_rank,
    mean_reciprocal_rank,
    median,
    percentile,
    recall_at,
    refused_when_keeping,
    threshold_keeping,
)
from kb.evaluation.summary import summarise
from kb.memory import Memory
from kb.settings import Settings
from kb.types import OWNER
from tests.conftest import kb
from tests.fakes import WordEmbedder
from tests.store_factory import new_catalog, put

FEE = "Kontingenten for 2025 settes til kr 4,20 per innbygger, regnet etter folketallet 1. januar."
FERRY = "Ferjeleiet på Nordvika bygges om i 2027 når fylkeskommunen har betalt sin del av regningen."
FEE_ASKED = {"id": "a1", "question": "Hva er kontingenten for 2025 per innbygger?", "lang": "nb", "kind": "fact"}


# --- arithmetic ---


def test_wilson_interval_by_hand() -> None:
    low, high = Share(8, 10).interval or (0, 0)
    assert (round(low, 4), round(high, 4)) == (0.4902, 0.9433)  # (.8 + z²/20 ± z √(.016 + z²/400)) / (1 + z²/10)
    low, high = Share(0, 10).interval or (1, 1)
    assert (low, round(high, 4)) == (0.0, 0.2775)  # z²/10 / (1 + z²/10)
    assert Share(0, 0).value is None and Share(0, 0).interval is None


def test_ranks_by_hand() -> None:
    ranks = [1, 3, None, 10, 11]
    assert first_rank([False, False, True, True]) == 3 and first_rank([False]) is None
    assert [recall_at(k, ranks).count for k in (1, 3, 5, 10)] == [1, 2, 2, 3]
    assert mean_reciprocal_rank(10, ranks) == pytest.approx((1 + 1 / 3 + 1 / 10) / 5)
    assert mean_reciprocal_rank(10, []) is None


def test_refusals_by_hand() -> None:
    mixed = Refusals(right=6, refused=10, unanswerable=8, answerable=40)
    assert (mixed.precision, mixed.recall, mixed.wrong) == (Share(6, 10), Share(6, 8), Share(4, 40))
    assert mixed.f1 == pytest.approx(2 * 0.6 * 0.75 / (0.6 + 0.75))
    only_answerable = Refusals(right=0, refused=3, unanswerable=0, answerable=9)
    assert only_answerable.precision.value is None and only_answerable.f1 is None and only_answerable.wrong == Share(3, 9)
    assert Refusals(right=0, refused=0, unanswerable=2, answerable=2).f1 == 0


def test_middles_and_thresholds_by_hand() -> None:
    assert (median([3, 1, 2]), median([4, 1, 2, 3]), median([])) == (2, 2.5, None)
    assert percentile(95, list(range(1, 21))) == 19 and percentile(95, [7.0]) == 7.0
    scores = [n / 100 for n in range(81, 101)]  # 20 scores: one may fall
    assert threshold_keeping(0.95, scores) == 0.82 and threshold_keeping(1, scores) == 0.81 and threshold_keeping(0.95, []) is None
    assert refused_when_keeping(0.95, scores, [0.5, 0.81, 0.82, 0.9]) == Share(2, 4)


# --- what counts as right ---


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Prisen er\n«fem   kroner»", 'er "Fem kroner"'),
        ("krav til utslipps-\nfrie byggeplasser", "utslippsfrie byggeplasser"),
        ("inntekts- og utgiftssiden", "inntekts- og utgiftssiden"),
        ("CO2-\nutslipp i perioden 2021–2024", "CO2-utslipp i perioden 2021-2024"),
        ("Kart- og oppmåling: 912\u00a0000 kroner", "912 000 kroner"),
        ("Vedtatt (enstemmig).", "(enstemmig)"),
    ],
)
def test_white_space_hyphens_quotation_marks_and_case_do_not_count(text: str, answer: str) -> None:
    assert holds(text, ["noe annet", answer])


@pytest.mark.parametrize(
    ("text", "answer"), [("kr 4,20", "4,2"), ("kr 14,2", "4,2"), ("16 400", "40"), ("20,5 %", "5 %"), ("veien", "vei")]
)
def test_half_words_and_half_numbers_are_not_the_answer(text: str, answer: str) -> None:
    assert not holds(text, [answer])


def test_a_source_is_a_path_or_its_end() -> None:
    assert is_source("styret/møte.pdf", ["møte.pdf"]) and is_source("styret/møte.pdf", ["annet.pdf", "styret/møte.pdf"])
    assert is_source("styret/møte.pdf", ["mo\u0338te.pdf".replace("o\u0338", "ø")]) and is_source(
        "post.eml!/kart.pdf", ["kart.pdf"]
    )
    assert not is_source("styret/nytt-møte.pdf", ["møte.pdf"])


def question(**fields: object) -> GoldQuestion:
    line = {**FEE_ASKED, "answers": ["kr 4,20"], "sources": ["fee.txt"], **fields}
    return GoldQuestion.model_validate_json(json.dumps(line))


def test_a_verdict_needs_source_answer_and_page() -> None:
    texts = {("fee.txt", 1): "Om kontingent", ("fee.txt", 2): FEE, ("copy.txt", 1): FEE}
    passages = tuple(Excerpt(path, page, text) for (path, page), text in texts.items())
    found = (passages[2], passages[0], passages[1])
    reply = Reply(found, True, found, search_ms=1, ask_ms=2, confidence=0.9)
    verdict = judge(question(), reply, lambda path, page: texts[path, page])
    assert (verdict.passage_rank, verdict.document_rank, verdict.holds_answer) == (3, 2, True)
    assert verdict.quotes_in_place == 1 and verdict.problem is None
    assert judge(question(page=1), reply, lambda path, page: texts[path, page]).quotes_in_place == 2
    wrong = judge(question(answers=["kr 5"]), reply, lambda path, page: texts[path, page])
    assert (wrong.passage_rank, wrong.quotes_in_place, wrong.problem) == (None, 0, "quotes_without_answer")


def test_unanswerable_questions_count_in_refusal_only() -> None:
    nothing = Reply((), False, (), 1, 1, 0.1)
    shown = Reply((Excerpt("fee.txt", 1, FEE),), True, (Excerpt("fee.txt", 1, FEE),), 3, 5, 0.9)
    unanswerable = question(id="a2", kind="unanswerable", answers=[], sources=[])
    verdicts = [
        judge(*pair, lambda path, page: FEE) for pair in ((question(), shown), (unanswerable, nothing), (unanswerable, shown))
    ]
    summary = summarise(verdicts)
    assert (summary.questions, summary.answerable, summary.passage.recall[1], summary.holds_answer) == (
        3,
        1,
        Share(1, 1),
        Share(1, 1),
    )
    assert (summary.quotes_in_place, summary.refusals.recall, summary.refusals.wrong) == (Share(1, 1), Share(1, 2), Share(0, 1))
    assert (summary.characters, summary.short_lists, summary.ask.median) == (len(FEE), Share(1, 1), 5)
    assert [verdict.problem for verdict in verdicts] == [None, None, "answered_unanswerable"]


# --- gold files ---


def gold(folder: Path, *lines: dict[str, object] | str) -> Path:
    folder.mkdir(exist_ok=True)
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    (folder / "questions.jsonl").write_text("\n".join(texts), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "line 2: Invalid JSON"),
        ({**FEE_ASKED, "answers": ["x"], "sources": ["f"]}, "line 2: the id “a1” stands on line 1 too"),
        ({**FEE_ASKED, "id": "b", "lang": "da", "answers": ["x"], "sources": ["f"]}, "line 2: lang:"),
        ({"id": "b", "lang": "nb", "kind": "fact"}, "line 2: question:"),
        ({**FEE_ASKED, "id": "b", "answers": "x", "sources": ["f"]}, "line 2: answers:"),
        ({**FEE_ASKED, "id": "b", "answers": [], "sources": ["f"]}, "line 2: answers: there is none"),
        ({**FEE_ASKED, "id": "b", "answers": [" – "], "sources": ["f"]}, "neither letter nor digit"),
        ({**FEE_ASKED, "id": "b", "answers": ["x"]}, "line 2: sources: there is none"),
        ({**FEE_ASKED, "id": "b", "answers": ["x"], "sources": ["f"], "page": 0}, "line 2: page:"),
        ({**FEE_ASKED, "id": "b", "kind": "unanswerable", "answers": ["x"]}, "line 2: answers: a question of kind"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, line: dict[str, object] | str, told: str) -> None:
    folder = gold(tmp_path, {**FEE_ASKED, "answers": ["kr 4,20"], "sources": ["fee.txt"]}, line)
    with pytest.raises(UsageError) as fault:
        read_gold(folder)
    assert told in str(fault.value) and str(folder / "questions.jsonl") in str(fault.value)


def test_a_file_without_questions_or_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="line 1: there is no question"):
        read_gold(gold(tmp_path, "", "  "))
    with pytest.raises(UsageError, match="cannot be read"):
        read_gold(tmp_path / "nowhere")
    (tmp_path / "questions.jsonl").write_bytes(b"\n\xe5")
    with pytest.raises(UsageError, match="line 2: it is not UTF-8"):
        read_gold(tmp_path)


# --- the command ---


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three documents, one of them closed, asked with the small embedder."""
    embedder = WordEmbedder()
    monkeypatch.setattr("kb.memory.open_embedder", lambda *_, **__: embedder)
    catalog = new_catalog(tmp_path / "data", embedder)
    put(catalog, embedder, "styret/fee.txt", "Innkalling til møte i styret.", FEE, access="open")
    put(catalog, embedder, "ferry.txt", FERRY, access="open")
    put(
        catalog,
        embedder,
        "closed.txt",
        "Forhandlingene med Vikøren fergeselskap stoppet i mars.",
        access="closed",
        groups=("styret",),
    )
    return tmp_path / "data"


SMALL = (
    {**FEE_ASKED, "answers": ["kr 4,20"], "sources": ["fee.txt"], "page": 2},
    {
        "id": "a2",
        "question": "Når bygges ferjeleiet på Nordvika om?",
        "lang": "nn",
        "kind": "fact",
        "answers": ["i 2027"],
        "sources": ["ferry.txt"],
    },
    {"id": "a3", "question": "Zyx qwv?", "lang": "en", "kind": "unanswerable"},
)


def evaluated(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["eval", *map(str, arguments)])


def test_the_command_measures_a_small_collection(data: Path, tmp_path: Path) -> None:
    ran = evaluated(gold(tmp_path / "gold", *SMALL), "--data", data, "--json")
    assert ran.exit_code == 0, ran.output
    told = json.loads(ran.stdout)
    assert (told["questions"], told["answerable"], told["unanswerable"], told["documents"]) == (3, 2, 1, 3)
    total = told["total"]
    assert total["passage"]["recall@1"] == {"share": 1.0, "low": 0.3424, "high": 1.0, "count": 2, "of": 2}
    assert total["document"]["mrr@10"] == 1.0 and total["refusal"]["recall"]["share"] == 1.0
    assert set(told["by_lang"]) == {"nb", "nn", "en"} and set(told["by_kind"]) == {"fact", "unanswerable"}
    assert told["by_lang"]["en"]["passage"]["recall@1"] is None and told["by_kind"]["fact"]["refusal"]["precision"] is None
    assert total["latency"]["ask"]["p95_ms"] >= total["latency"]["ask"]["median_ms"] > 0
    assert told["remarks"] == [] and told["baseline"] is None and told["decisions"] is None
    answered = [q for q in SMALL[:2] if q["id"] not in {failure["id"] for failure in told["failures"]}]
    assert total["answers"]["hold_answer"]["count"] == len(answered)


def test_the_command_asks_with_the_rights_of_a_user(data: Path, tmp_path: Path) -> None:
    secret = {"id": "s", "question": "Hva skjedde med Vikøren fergeselskap?", "lang": "nb", "kind": "fact"}
    folder = gold(tmp_path / "gold", {**secret, "answers": ["stoppet i mars"], "sources": ["closed.txt"]})
    owner = json.loads(evaluated(folder, "--data", data, "--json").stdout)
    stranger = json.loads(evaluated(folder, "--data", data, "--json", "--as", "anonymous").stdout)
    assert owner["total"]["passage"]["recall@1"]["count"] == 1 and owner["remarks"] == []
    assert stranger["total"]["passage"]["recall@10"]["count"] == 0 and stranger["documents"] == 2
    assert stranger["remarks"] == ["s: the source “closed.txt” is not in the index."]
    assert "stoppet i mars" not in json.dumps(stranger["failures"][0]["came"], ensure_ascii=False)


def test_faults_of_the_gold_set_are_seen(data: Path, tmp_path: Path) -> None:
    lines = [
        {**FEE_ASKED, "id": "gone", "answers": ["kr 4,20"], "sources": ["fee.txt", "gone.pdf"]},
        {**FEE_ASKED, "id": "wrong", "answers": ["kr 4,30"], "sources": ["fee.txt"]},
        {**FEE_ASKED, "id": "page", "answers": ["kr 4,20"], "sources": ["fee.txt"], "page": 1},
    ]
    folder = gold(tmp_path / "gold", *lines)
    decision = {"path": "gone.pdf", "outcome": "adopted", "text": "Planen vedtas.", "vote": {"result": "none"}}
    (folder / "decisions.jsonl").write_text(json.dumps(decision) + "\n")
    remarks = json.loads(evaluated(folder, "--data", data, "--json").stdout)["remarks"]
    assert remarks[:3] == [
        "gone: the source “gone.pdf” is not in the index.",
        "wrong: no page of its sources holds its answer as it is written.",
        "page: its answer does not stand on page 1, but on page 2.",
    ]
    assert remarks[3] == "decisions.jsonl: the document “gone.pdf” is not in the index."


def test_people_get_tables_and_the_questions_that_went_wrong(data: Path, tmp_path: Path) -> None:
    folder = gold(tmp_path / "gold", *SMALL, {**FEE_ASKED, "id": "odd", "answers": ["[red]5 kroner"], "sources": ["ferry.txt"]})
    ran = evaluated(folder, "--data", data, "--show", "failures")
    assert ran.exit_code == 0, ran.output
    assert "4 questions, 1 of them unanswerable" in ran.stdout and "By language" in ran.stdout and "%" in ran.stdout
    assert "odd Hva er kontingenten" in ran.stdout and "[red]5 kroner" in ran.stdout
    assert "odd" not in evaluated(folder, "--data", data).stdout.replace("odd: no page", "")


def test_the_command_writes_a_page_and_compares_with_an_earlier_run(data: Path, tmp_path: Path) -> None:
    folder, earlier, page = gold(tmp_path / "gold", *SMALL), tmp_path / "a.json", tmp_path / "report.html"
    earlier.write_text(evaluated(folder, "--data", data, "--json").stdout, encoding="utf-8")
    ran = evaluated(folder, "--data", data, "--html", page, "--against", earlier)
    assert ran.exit_code == 0, ran.output
    assert "3 questions in both" in " ".join(ran.stdout.split())
    assert "3 questions, 1 of them" in page.read_text(encoding="utf-8")
    assert evaluated(folder, "--data", data, "--against", page).exit_code == 2


def test_wrong_usage_is_told_in_words(data: Path, tmp_path: Path) -> None:
    ran = evaluated(tmp_path / "nowhere", "--data", data)
    assert ran.exit_code == 2 and "questions.jsonl cannot be read" in ran.stderr
    assert evaluated(gold(tmp_path / "gold", *SMALL), "--data", tmp_path / "empty").exit_code == 4


# --- the plain pipeline ---


def documents(folder: Path) -> Path:
    folder.mkdir()
    (folder / "fee.md").write_text(f"# Medlemskontingent\n\n{FEE}\n", encoding="utf-8")
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    return folder


def test_the_plain_pipeline_cuts_pages_and_tells_what_it_cannot_read(data: Path, tmp_path: Path) -> None:
    read = read_plainly(Memory(Settings(data=data)).documents(OWNER), lambda *_: None)  # their files do not exist
    assert read.pages == {} and set(read.unreadable) == {"styret/fee.txt", "ferry.txt", "closed.txt"}
    assert "FileNotFoundError" in read.unreadable["ferry.txt"]
    pieces = cut("long.txt", ["ord " * 600, "kort"])
    assert [piece.page for piece in pieces] == [1, 1, 1, 2] and max(len(piece.text) for piece in pieces) <= 1000


@pytest.mark.slow
def test_the_baseline_stands_beside_ours(tmp_path: Path) -> None:
    folder = documents(tmp_path / "documents")
    assert kb("ingest", folder, data=tmp_path / "data").code == 0
    (folder / "ferry.txt").write_bytes(b"\xff\xfe\xff")
    ran = kb(
        "eval",
        gold(tmp_path / "gold", {**SMALL[0], "sources": ["fee.md"], "page": 1}, *SMALL[1:]),
        "--baseline",
        "--json",
        data=tmp_path / "data",
    )
    assert ran.code == 0, ran.err
    plain = ran.json()["baseline"]
    assert [file["path"] for file in plain["unreadable"]] == ["ferry.txt"] and plain["documents"] == plain["passages"] == 1
    total = plain["first_passage"]["total"]
    assert total["passage"]["recall@1"]["count"] == 1 and total["answers"]["citations_on_right_page"]["count"] == 1
    assert total["refusal"]["wrongly_refused"]["count"] == 0 and 0 < plain["refusal_threshold"] < 1
    assert plain["first_three_passages"]["total"]["answers"]["hold_answer"]["count"] == 1
    assert ran.json()["total"]["passage"]["recall@1"]["count"] == 2
