"""Our own styles, scripts and fonts, under /ui/. Their addresses carry a fingerprint, so that a browser may keep them."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"
FONTS = Path(__file__).parent.parent / "fonts"


class KeptFiles(StaticFiles):
    """Files a browser may keep for a year where the address has their fingerprint, and asks about again where it has not."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        fingerprinted = b"v=" in scope.get("query_string", b"") or path.endswith(".woff2")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if fingerprinted else "no-cache"
        return response


@cache
def address(name: str) -> str:
    """The address of one of our static files."""
    return f"/ui/{name}?v={hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:12]}"


def static_files() -> Starlette:
    """What is served under /ui."""
    return Starlette(routes=[Mount("/fonts", KeptFiles(directory=FONTS)), Mount("/", KeptFiles(directory=FOLDER))])
