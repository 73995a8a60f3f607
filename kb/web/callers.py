"""Whose rights a request has."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request

from kb.types import ANONYMOUS, User
from kb.web.serving import Serving

UserOf = Callable[[Request], User]

PROXY_HEADERS = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def from_here(request: Request, serving: Serving) -> bool:
    """Whether only someone at this machine can have sent the request. What a proxy here passes on also comes from loopback."""
    return serving.local and not any(header in request.headers for header in PROXY_HEADERS)


def strangers_are_anonymous(user_of: UserOf, serving: Serving) -> UserOf:
    """The caller's own rights at this machine; without accounts, anyone from elsewhere sees open documents only."""
    return lambda request: user_of(request) if from_here(request, serving) else ANONYMOUS
