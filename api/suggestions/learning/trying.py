"""Models side by side: each learns in a process of its own, so that its time and memory are its."""

import os
import resource
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import msgspec

from api.suggestions.learning.baselines import BASELINES, Fit
from api.suggestions.learning.measuring import quality
from api.suggestions.learning.ours import OURS
from api.suggestions.learning.protocols import Protocol, Task

ONE_CORE = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""Two models on two cores are compared, not two libraries' threads."""
NAME = "ours"


class Tried(msgspec.Struct, frozen=True):
    """How one model did at one kind of question."""

    model: str
    asked: str
    questions: int
    hit_rate: float
    ndcg: float
    seconds: float
    """To learn."""
    megabytes: float
    """The most that a process which only learnt this ever held."""


def models(protocol: Protocol) -> Mapping[str, Fit]:
    return {**BASELINES, NAME: OURS[protocol]}


def tried(task: Task, protocol: Protocol) -> Iterator[list[Tried]]:
    """One model after the other."""
    os.environ.update(ONE_CORE)
    alone = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=alone, max_tasks_per_child=1) as processes:
        for name in models(protocol):
            yield processes.submit(ask, name, task, protocol).result()


def ask(name: str, task: Task, protocol: Protocol) -> list[Tried]:
    begin = time.perf_counter()
    model = models(protocol)[name](task.past)
    seconds, megabytes = time.perf_counter() - begin, most_memory()
    found = {kind: quality(model, questions) for kind, questions in task.asked.items()}
    return [
        Tried(name, kind, len(task.asked[kind]), it.hit_rate, it.ndcg, seconds, megabytes)
        for kind, it in found.items()
    ]


def most_memory() -> float:
    """Of this process, in megabytes. By the kernel's own count where there is one: `getrusage`
    begins with the parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        (most,) = (line.split()[1] for line in lines if line.startswith("VmHWM"))
        return int(most) / 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
