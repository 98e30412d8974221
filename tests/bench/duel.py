"""Two servers asked the same in short turns: A B A B, so that both meet the same neighbours."""

import difflib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from uuid import uuid4

from tests.bench.figures import Figure
from tests.bench.load import KEY, Burst, Load
from tests.bench.questions import Question
from tests.bench.servers import Running

AGAINST = "Starlette + SQL + orjson by hand"


@dataclass(frozen=True)
class Pace:
    turns: int
    seconds: float


@dataclass(frozen=True)
class Turn:
    rate: float
    cpu_us: float | None


def assert_same(ours: Running, peer: Running, question: Question, token: str, body: str) -> int:
    """The length of the answer, which both give byte by byte."""
    mine = ours.post("/graphql", body.replace(KEY, str(uuid4())), token)
    theirs = peer.post(question.path, body.replace(KEY, str(uuid4())), token)
    if mine != theirs:
        pieces = [each.decode().replace(",", ",\n").splitlines() for each in (theirs, mine)]
        different = "\n".join(difflib.unified_diff(*pieces, "by hand", "ours", lineterm="", n=1))
        raise AssertionError(
            f"{question.name}: not the same answer ({mine[:300].decode()}):\n{different[:2000]}"
        )
    return len(mine)


def fought(
    ours: Running,
    peer: Running,
    load: Load,
    question: Question,
    *,
    token: str,
    bodies: Sequence[str],
    pace: Pace,
    backend: str,
    say: Callable[[str], object],
) -> Iterator[Figure]:
    length = max(assert_same(ours, peer, question, token, body) for body in bodies)

    def turn(server: Running, path: str, seconds: float = pace.seconds) -> Turn:
        before = server.cpu_s
        counted = load.run(Burst(server.port, path, list(bodies), token, seconds))
        after = server.cpu_s
        cpu = (after - before) / counted.requests * 1e6 if before and after else None
        return Turn(counted.rate, cpu)

    turn(ours, "/graphql", 0.3)
    turn(peer, question.path, 0.3)
    pairs = [(turn(ours, "/graphql"), turn(peer, question.path)) for _ in range(pace.turns)]
    ratios = [mine.rate / theirs.rate for mine, theirs in pairs]
    rate, best = (max(side.rate for side in sides) for sides in zip(*pairs, strict=True))
    ours_us, peer_us = (
        min((side.cpu_us or 0 for side in sides), default=0) for sides in zip(*pairs, strict=True)
    )
    by_cpu = peer_us / ours_us if ours_us else None
    say(
        f"  {question.name:8} {backend:9}{rate:8,.0f}/s {best:8,.0f}/s   {median(ratios):.2f} "
        f"({min(ratios):.2f}-{max(ratios):.2f})  {question.targets[backend]:.2f}  "
        f"{ours_us:7,.0f} µs {peer_us:7,.0f} µs   {by_cpu or 0:.2f}   {length:7,} B"
    )
    name = f"{question.name} ({backend})"
    yield Figure(
        name=name,
        value=round(rate, 1),
        unit="requests/s",
        ratio=round(median(ratios), 3),
        against=AGAINST,
    )
    if by_cpu:
        yield Figure(
            name=f"{name}, processor",
            value=round(ours_us, 1),
            unit="µs/request",
            ratio=round(by_cpu, 3),
            against=AGAINST,
        )


HEAD = (
    "                          ours   by hand   ratio (min-max)    target   "
    "CPU ours  CPU by hand  ratio    answer"
)
