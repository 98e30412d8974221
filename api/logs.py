"""Logs as one JSON object a line (for people in development), each with its request's id."""

import logging
import sys

import structlog
from structlog.typing import EventDict, WrappedLogger

from api.graph.engine.masking import request_id


def set_up_logs(level: str, *, development: bool) -> None:
    renderer = (
        structlog.dev.ConsoleRenderer() if development else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _with_request,
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
        ),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _with_request(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    if id := request_id.get():
        event.setdefault("request", id)
    return event
