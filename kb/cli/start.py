"""Entry point of the `kb` command: loading the program takes a moment, and Ctrl-C is answered in words then too."""

from __future__ import annotations

import sys

INTERRUPTED = 130
"""What a shell expects of a program that was interrupted."""


def main() -> None:
    """Run the command."""
    try:
        from kb.cli.command import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        sys.exit(INTERRUPTED)
