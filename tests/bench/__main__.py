"""`make bench`: ratios against a hand-written endpoint, measured in the same run.

    python -m tests.bench                               everything, about three minutes
    python -m tests.bench --quick                       the same, roughly, in a minute
    python -m tests.bench --only list --only look-up    these alone
    python -m tests.bench --only scan --database sqlite

Requests per second depend on who else uses the machine; both servers are asked in turns, so the
ratio does not. Every figure becomes a line of build/bench.jsonl.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tests.bench import columns, imports, insights, station, suggestions, terms
from tests.bench.duel import HEAD, Pace, fought
from tests.bench.figures import Figure, chart, keep, machine, said
from tests.bench.load import Load
from tests.bench.questions import QUESTIONS, Question
from tests.bench.servers import ours, peer, signed_in
from tests.bench.shop import copied, made

BACKENDS = ("sqlite", "postgres")
OTHERS = {
    "import": imports.figures,
    "terms": terms.figures,
    "columns": columns.figures,
    "insights": insights.figures,
    "suggestions": suggestions.figures,
    "station": station.figures,
}


def main() -> None:
    chosen = _arguments()
    print(f"{machine()}\n")
    figures = list(_measured(chosen))
    targets = {
        f"{question.name} ({backend})": target
        for question in QUESTIONS
        for backend, target in question.targets.items()
    }
    print("\nRatios: the right edge is the hand-written endpoint, | is the target\n")
    print(chart(figures, targets))
    keep(figures, chosen.out)
    print(f"\n{len(figures)} figures added to {chosen.out}")


def _arguments() -> argparse.Namespace:
    names = [question.name for question in QUESTIONS] + list(OTHERS)
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="a small shop and short turns")
    parser.add_argument("--full", action="store_true", help="real data too, where it is at hand")
    parser.add_argument("--only", action="append", choices=names, help="this alone; repeatable")
    parser.add_argument("--database", choices=BACKENDS, help="on this one alone")
    parser.add_argument("--out", type=Path, default=Path("build/bench.jsonl"), help="kept here")
    return parser.parse_args()


def _measured(chosen: argparse.Namespace) -> Iterator[Figure]:
    wanted = chosen.only or [question.name for question in QUESTIONS] + list(OTHERS)
    questions = [question for question in QUESTIONS if question.name in wanted]
    orders = 250 if chosen.quick else 2000
    if questions:
        print(HEAD)
        pace = Pace(turns=3, seconds=0.4) if chosen.quick else Pace(turns=7, seconds=1.0)
        shop = made(orders, print)
        for backend in [chosen.database] if chosen.database else BACKENDS:
            yield from _compared(questions, shop, backend, pace)
    for name, others in OTHERS.items():
        if name in wanted:
            print(f"\n{name}")
            for figure in others(quick=chosen.quick, full=chosen.full, orders=orders):
                print(said(figure))
                yield figure


def _compared(questions: list[Question], shop: Path, backend: str, pace: Pace) -> Iterator[Figure]:
    with copied(shop, backend) as url, ours(url) as server, peer(url) as rival:
        load = Load()
        tokens = {role: signed_in(server, role) for role in {each.role for each in questions}}
        for question in questions:
            yield from fought(
                server,
                rival,
                load,
                question,
                token=tokens[question.role],
                bodies=question.bodies(shop),
                pace=pace,
                backend=backend,
                say=print,
            )
        load.stop()


if __name__ == "__main__":
    main()
