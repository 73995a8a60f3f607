"""What the tests of the web share. Chromium is closed after them, since its loop would stand in the way of other tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.conftest import Served, serving
from tests.web import small_collection
from tests.web.site import Site, opened
from tests.web.visits import FLAGS, Open, visits

expect.set_options(timeout=20_000)  # the first answer of a program that has just started may take seconds on a busy machine


@pytest.fixture(scope="package")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small collection, indexed."""
    return small_collection.build(tmp_path_factory.mktemp("web"))


@pytest.fixture(scope="package")
def site(data: Path) -> Iterator[Site]:
    """The application over the small collection, without a browser."""
    with opened(data) as site:
        yield site


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, served: Served) -> Iterator[Open]:
    """Open the page; afterwards nothing may have been asked of another host, and the console must be clean."""
    yield from visits(chromium, served.url)


@pytest.fixture(scope="package")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`kb serve` over a small collection that tests may add to."""
    work = tmp_path_factory.mktemp("small")
    with serving(small_collection.build(work), work / "log.txt") as running:
        yield running


@pytest.fixture
def visit_small(chromium: Browser, small: Served) -> Iterator[Open]:
    """The same visits to the small collection."""
    yield from visits(chromium, small.url)
