"""Three ways to ask a model about the past that came after what it learned from."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from api.suggestions.learning.past import NOBODY, Past, Question, Whole

SOON = 30.0
"""Days after a return within which what is bought counts as wanted."""


class Protocol(StrEnum):
    NEXT_BASKET = "next-basket"
    WITHIN_BASKET = "within-basket"
    ALTERNATIVES = "alternatives"


@dataclass(frozen=True, slots=True)
class Returned:
    """A line that came back, of a purchase by the same customer before."""

    customer: int
    item: int
    at: float


@dataclass(frozen=True, slots=True)
class Task:
    """What to learn from, and kinds of questions."""

    past: Past
    asked: Mapping[str, Sequence[Question]]


def next_basket(past: Past, seed: int = 1) -> Task:
    """Each customer's last basket, from those before it: with what they buy again, and only with
    what is new to them."""
    lines = _by_customer(past)
    last = {who: _last_basket(past, mine) for who, mine in lines.items()}
    asked = {"all": list[Question](), "novel": list[Question]()}
    for who, mine in lines.items():
        then = past.basket[mine] == last[who]
        if not then.all():
            _ask(asked, past, mine[~then], mine[then])
    return Task(_without(past, last), asked)


def within_basket(past: Past, seed: int = 1) -> Task:
    """One thing of the last basket asks for the rest of it."""
    draw = np.random.default_rng(seed)
    last = {who: _last_basket(past, mine) for who, mine in _by_customer(past).items()}
    ends = set(last.values())
    inside: dict[int, list[int]] = defaultdict(list)
    for basket, item in zip(past.basket.tolist(), past.item.tolist(), strict=True):
        if basket in ends:
            inside[basket].append(item)
    asked: list[Question] = []
    for basket in sorted(inside):
        items = np.unique(inside[basket])
        if len(items) > 1:
            one = np.array([draw.choice(items)])
            asked.append(Question(one, np.zeros(1), one, np.setdiff1d(items, one)))
    return Task(_without(past, last), {"all": asked})


def alternatives(past: Past, returned: Sequence[Returned], split: float) -> Task:
    """At each return after the split: what the customer buys soon that they never had. All models
    know what the customer bought until then, and of others what was bought before the split.
    Lines of one return all ask the same, and some customers ask for many: so also with each return
    counting once, and with each customer."""
    lines = _by_customer(past)
    novel, by = list[Question](), list[Returned]()
    for one in returned:
        mine = lines.get(one.customer)
        if one.at < split or mine is None:
            continue
        at = past.at[mine]
        before = mine[at < one.at]
        bought = past.item[before]
        soon = mine[(at > one.at) & (at <= one.at + SOON)]
        had = np.unique(bought)
        new = np.setdiff1d(past.item[soon], had)
        if one.item in had and len(new):
            ago = one.at - past.at[before]
            novel.append(Question(bought, ago, had, new))
            by.append(one)
    asked = {
        "novel": novel,
        "novel, by return": _once(novel, [(one.customer, one.at) for one in by]),
        "novel, by customer": _once(novel, [one.customer for one in by]),
    }
    return Task(past.before(split), asked)


def last_month(past: Past) -> Task:
    """What customers who were known before it bought in it, asked at the first of it: with what
    they buy again, and only with what is new to them."""
    split = past.end - SOON
    asked = {"all": list[Question](), "novel": list[Question]()}
    for mine in _by_customer(past).values():
        known = past.at[mine] < split
        if known.any() and not known.all():
            _ask(asked, past, mine[known], mine[~known])
    return Task(past.before(split), asked)


def _ask(asked: Mapping[str, list[Question]], past: Past, before: Whole, then: Whole) -> None:
    """Of one customer's lines, in the order of time."""
    bought, ago = past.item[before], past.at[then].min() - past.at[before]
    wanted, had = np.unique(past.item[then]), np.unique(bought)
    asked["all"].append(Question(bought, ago, had[:0], wanted))
    if len(new := np.setdiff1d(wanted, had)):
        asked["novel"].append(Question(bought, ago, had, new))


def _once(asked: Sequence[Question], of: Sequence[object]) -> list[Question]:
    """Those of the same one weigh as much as one, all together."""
    many = Counter(of)
    return [replace(one, weight=1 / many[who]) for one, who in zip(asked, of, strict=True)]


TASKS: Mapping[Protocol, Callable[[Past], Task]] = {
    Protocol.NEXT_BASKET: next_basket,
    Protocol.WITHIN_BASKET: within_basket,
}


def _by_customer(past: Past) -> dict[int, Whole]:
    """Places of their lines, in the order of time."""
    order = np.argsort(past.customer, kind="stable")
    who, first = np.unique(past.customer[order], return_index=True)
    parts = np.split(order, first[1:])
    return {int(one): part for one, part in zip(who, parts, strict=True) if one != NOBODY}


def _last_basket(past: Past, mine: Whole) -> int:
    return int(past.basket[mine[-1]])


def _without(past: Past, last: Mapping[int, int]) -> Past:
    return past.only(~np.isin(past.basket, list(last.values())))
