"""The demonstration corpus: documents of an invented council, written by `python -m demo` into `corpus/`.

`world.py` holds the facts that several documents share, `documents/` the words of each document, `layouts/` how they look.
"""
