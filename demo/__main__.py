"""`python -m demo [FOLDER]`: write the demonstration corpus, by default into `corpus/`."""

from __future__ import annotations

import argparse
from pathlib import Path

from demo.catalogue import write_corpus


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m demo", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent.parent / "corpus")
    write_corpus(parser.parse_args().folder)


if __name__ == "__main__":
    main()
