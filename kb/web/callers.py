"""Whose rights a request has."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request

from kb.types import ANONYMOUS, OWNER, User
from kb.web.serving import Serving

UserOf = Callable[[Request], User]

PROXY_HEADERS = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def without_accounts(serving: Serving) -> UserOf:
    """Who calls when there are no accounts: the owner on their own machine, and elsewhere anonymous."""

    def user_of(request: Request) -> User:
        # A proxy on this machine also comes from loopback, but with someone else behind it.
        passed_on = any(header in request.headers for header in PROXY_HEADERS)
        return OWNER if serving.local and not passed_on else ANONYMOUS

    return user_of
