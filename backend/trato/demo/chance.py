"""What is drawn for the invented company: from a fixed seed, so it is the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

from trato.demo.plan import PIPELINES, ActivityPlan, CommentPlan, JourneyPlan
from trato.pipelines.queries import Semantics
from trato.pipelines.rules import StageDraft

SEED = 20260


class Chance:
    """Draws times of work, ways through pipelines and what is done on them. `now` carries the zone of its people."""

    def __init__(self, now: datetime, seed: int = SEED) -> None:
        self.random = Random(seed)  # noqa: S311 - the same company every time, nothing secret
        self.now = now.replace(second=0, microsecond=0)

    def path(self, stages: Sequence[StageDraft], goal: int, days_back: int) -> list[tuple[datetime, int]]:
        """Through the stages in progress, perhaps leaving some out, to the one where it is now."""
        on_the_way = [
            stage
            for stage in range(min(goal, len(stages)))
            if stages[stage].semantics is Semantics.IN_PROGRESS and (stage == 0 or self.random.random() < 0.7)
        ]
        days = self.random.sample(range(1, days_back), len(on_the_way) + 1)
        return list(zip(sorted(map(self.at_work, days)), [*on_the_way, goal], strict=True))

    def work_on(self, item: JourneyPlan) -> None:
        """What was done on each stage that it has left."""
        for (entered, _), (left, _) in pairwise(item.path):
            kind, subject, result = self.random.choice(PIPELINES[item.pipeline].steps)
            done = self.between(entered, left)
            item.activities.append(ActivityPlan(kind, subject, entered, done, done, result))

    def comment(self, items: Sequence[JourneyPlan], texts: Sequence[str]) -> None:
        """Each on another one, by whoever looks after it or is above."""
        for text, item in zip(texts, self.random.sample(items, len(texts)), strict=True):
            author = self.random.choice([item.owner, 0, 1])
            item.comments.append(CommentPlan(self.between(item.path[0][0], self.now), author, text))

    def plan_ahead(self, items: Sequence[JourneyPlan]) -> None:
        """What is to be done next on open ones: few are late, few have nothing, some are due today, most later.

        Marks on a board must stay rare: every seventh is late or without a plan.
        """
        opened = [item for item in items if item.is_open]
        for number, item in enumerate(self.random.sample(opened, len(opened))):
            entered, until = item.path[-1][0], self.now
            if number % 14 == 7:
                continue
            if number % 14 == 0:
                until = deadline = max(self.at_work(self.random.randint(1, 4)), entered + timedelta(hours=1))
            elif number % 7 == 3:
                deadline = self.later_today()
            else:
                deadline = self.at_work(-self.random.randint(1, 18))
            kind, subject, _ = self.random.choice(PIPELINES[item.pipeline].steps)
            item.activities.append(ActivityPlan(kind, subject, self.between(entered, until), deadline))

    def plan_beyond(self, item: JourneyPlan) -> None:
        """What was planned before it arrived where it is, for the time to come."""
        (left, _), (arrived, _) = item.path[-2:]
        kind, subject, _ = self.random.choice(PIPELINES[item.pipeline].steps)
        deadline = self.at_work(-self.random.randint(1, 18))
        item.activities.append(ActivityPlan(kind, subject, self.between(left, arrived), deadline))

    def at_work(self, days_ago: int) -> datetime:
        """A time between 8 and 18 o'clock on a working day that many days ago (ahead, when negative) or just before."""
        day = self.now - timedelta(days=days_ago)
        weekend = max(0, day.weekday() - 4)
        day -= timedelta(days=weekend if days_ago > 0 else weekend - 3 if weekend else 0)
        return day.replace(hour=self.random.randint(8, 17), minute=self.random.choice((0, 15, 30, 45)))

    def later_today(self) -> datetime:
        end = self.now.replace(hour=23, minute=55)
        return min(self.now.replace(minute=0) + timedelta(hours=self.random.randint(1, 4)), end)

    def between(self, earlier: datetime, later: datetime) -> datetime:
        return earlier + (later - earlier) * self.random.uniform(0.1, 0.9)

    def phone(self) -> str:
        """A number that nobody has."""
        return f"+{self.random.choice((34, 48, 351, 45, 46))} 555 {self.random.randint(100_000, 999_999)}"
