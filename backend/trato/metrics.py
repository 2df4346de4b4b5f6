"""What is measured while Trato runs: every number that /metrics tells, set where the thing happens.

The lowest room, so that all others can count. A number is one of three kinds:

- counters and histograms, told as things happen: `DELIVERIES.inc(20)`, `DELIVERY_LAG.observe(0.012)`; about a
  microsecond each, so once a message or a group and never once a socket;
- states that somebody holds anyway, such as how many sockets are open: `SOCKETS.set_function(lambda: len(sockets))`
  once, and the state is asked for when it is told;
- operations of the graph: `operation_done`.

Several workers behind one port share a folder of memory-mapped files, and each tells of all of them. The environment
names the folder (SHARED_FOLDER) before a worker imports this module: trato.operation.serving sees to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics

from trato import __version__

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series for each, which nobody reads

REGISTRY: Final = CollectorRegistry()
"""The numbers of this process alone; none of the client library's own."""

SHARED_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
"""The client library's own name for the variable that makes it write to files."""

DELIVERY_BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 30.0)
REQUEST_BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)

JOB_BUCKETS = (0.1, 0.5, 1.0, 2.0, 5.0, 30.0, 60.0, 300.0, 1800.0)

MOST_OPERATIONS = 100
LONGEST_OPERATION = 60
ANONYMOUS = "anonymous"
OTHER = "other"
UNKNOWN = "unknown"
OK = "ok"
CANCELLED = "cancelled"


class State(Gauge):
    """A gauge whose value somebody else holds: it is asked for when it is told, and zero until there is an owner.

    Workers that share a folder tell of each other, so there the value has to be written down now and then: `tell`.
    """

    _function: Callable[[], float] | None = None

    def set_function(self, f: Callable[[], float]) -> None:
        """Ask `f` from now on; it returns at once. A later owner takes the place of an earlier one."""
        self._function = f

    def tell(self) -> None:
        """Write the state down as it is now."""
        if self._function is not None:
            self.set(self._function())


def _state(name: str, text: str, among_workers: Literal["livesum", "livemax", "livemin"] = "livesum") -> State:
    state = State(name, text, registry=REGISTRY, multiprocess_mode=among_workers)
    _STATES.append(state)
    return state


_STATES: list[State] = []

INFO: Final = Gauge(
    "trato_info", "1, labelled with the version that runs.", ["version"], registry=REGISTRY, multiprocess_mode="livemax"
)
INFO.labels(__version__).set(1)

# Who is connected.
SOCKETS: Final = _state("trato_sockets", "Open sockets.")
SUBSCRIPTIONS: Final = _state("trato_subscriptions", "Subscriptions on open sockets and event streams.")
GROUPS: Final = _state("trato_groups", "Groups of equal subscriptions: each message is made once for each of them.")
BACKLOG: Final = _state("trato_backlog_frames", "Frames that wait for sockets slower than the log.")
PRESENCE_PEOPLE: Final = _state("trato_presence_people", "People present on a board or an item.", "livemax")

# What is delivered.
DELIVERY_LAG: Final = Histogram(
    "trato_delivery_lag_seconds",
    "From the event in the log (its `at`) to the hand-over of its message to a group's sockets.",
    buckets=DELIVERY_BUCKETS,
    registry=REGISTRY,
)
DELIVERIES: Final = Counter("trato_deliveries", "Messages handed over to subscribers.", registry=REGISTRY)
REPLAYS: Final = Counter("trato_replays", "Subscriptions that went on from a cursor.", registry=REGISTRY)
RESYNCS: Final = Counter("trato_resyncs", "Subscribers told to load anew.", ["reason"], registry=REGISTRY)
RESYNCS_LOST: Final = RESYNCS.labels("lost")
"""The cursor is too old, or of another history of the log."""
RESYNCS_STORM: Final = RESYNCS.labels("storm")
"""Too much changed at once to be told one by one."""
RESYNCS_FAILED: Final = RESYNCS.labels("failed")
"""A message could not be made, repeatedly."""
LAGGARDS: Final = Counter("trato_laggards", "Subscribers too slow for their bound, sent back.", registry=REGISTRY)

# The log and the database beneath.
LOG_POSITION: Final = _state("trato_log_position", "The position up to which every worker has read the log.", "livemin")
LOG_LAG: Final = _state(
    "trato_log_lag_seconds", "Seconds since the slowest worker last stood at the end of the log.", "livemax"
)
DATABASE_CONNECTIONS: Final = _state("trato_database_connections", "Open connections of the pools (PostgreSQL).")
DATABASE_BUSY: Final = _state("trato_database_connections_busy", "Connections of the pools in use (PostgreSQL).")

# Jobs.
JOBS_RUNNING: Final = _state("trato_jobs_running", "Jobs that run now.")
JOBS_WAITING: Final = _state("trato_jobs_waiting", "Jobs that are due and do not run yet.", "livemax")
JOB_WAIT: Final = Histogram(
    "trato_job_wait_seconds", "From when a job was due until it began.", buckets=JOB_BUCKETS, registry=REGISTRY
)
JOB_SECONDS: Final = Histogram(
    "trato_job_seconds", "How long a run of a job took.", ["job"], buckets=JOB_BUCKETS, registry=REGISTRY
)
JOBS: Final = Counter(
    "trato_jobs",
    "Runs of jobs by what became of them: done, failed, over (cancelled, or left to another process).",
    ["job", "outcome"],
    registry=REGISTRY,
)

# What is asked of the graph.
REQUEST_SECONDS: Final = Histogram(
    "trato_request_seconds",
    "How long operations took, over HTTP and sockets. A subscription counts until it stands.",
    ["operation", "type"],
    buckets=REQUEST_BUCKETS,
    registry=REGISTRY,
)
REQUESTS: Final = Counter(
    "trato_requests", "Operations by their first error's code, or ok.", ["operation", "outcome"], registry=REGISTRY
)


def tell_states() -> None:
    """Write down every state of this process."""
    for state in _STATES:
        state.tell()


def job_ended(name: str, outcome: str, seconds: float) -> None:
    """Count one run of a job: which kind, done, failed or over, and how long it took."""
    JOB_SECONDS.labels(name).observe(seconds)
    JOBS.labels(name, outcome).inc()


def operation_done(name: str | None, type: str, outcome: str, seconds: float, *, ran: bool = True) -> None:
    """Count one operation: its name (None for none), its type (query, mutation, subscription; UNKNOWN), its first
    error's code, OK or CANCELLED, and how long it took. One that never `ran` takes no place among the names.
    """
    known = _names.known(name, claims=ran)
    REQUEST_SECONDS.labels(known, type).observe(seconds)
    REQUESTS.labels(known, outcome).inc()


class OperationNames:
    """Names are the clients' choice: the first hundred that ran are kept apart, and the rest are one."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def known(self, name: str | None, *, claims: bool) -> str:
        """The name to count under; one that is new only `claims` a place of its own while there are any."""
        if not name:
            return ANONYMOUS
        if name in self._known:
            return name
        if not claims or len(name) > LONGEST_OPERATION or len(self._known) >= MOST_OPERATIONS:
            return OTHER
        self._known.add(name)
        return name


_names = OperationNames()
