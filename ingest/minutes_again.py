"""When the rules by which minutes are read have changed, the stored pages are read again for decisions; no file is opened, and
nothing is embedded. The caller holds the writer's lock."""

from __future__ import annotations

from ingest.structure.minutes.extract import MINUTES_VERSION, read_decisions
from kb.store.catalog import Catalog
from kb.store.decision_rows import READ_BY, insert_decisions
from kb.store.rows import facts_from_json, page_from_row
from kb.store.writer import set_meta
from kb.types import OWNER, Document


def read_minutes_again(catalog: Catalog) -> int:
    """Make the decisions of all documents again where other rules made them; how many documents were looked at."""
    with catalog.reading(OWNER) as reader:
        if reader.meta(READ_BY) == MINUTES_VERSION:
            return 0
        rows = reader.connection.execute("SELECT * FROM documents WHERE page_count > 0").fetchall()
        read = []
        for row in rows:
            pages = reader.connection.execute("SELECT * FROM pages WHERE document = ? ORDER BY number", (row["number"],))
            document = Document(row["format"], tuple(page_from_row(page) for page in pages), row["page_count"])
            read.append((row["number"], read_decisions(document, facts_from_json(row["own_facts"]))))
    with catalog.transaction() as connection:
        for number, decisions in read:
            insert_decisions(connection, number, decisions)
        set_meta(connection, READ_BY, MINUTES_VERSION)
    return len(read)
