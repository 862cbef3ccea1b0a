"""A worker that does what the name of each file says: crash, hang, crash in the models…"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from builders import fingerprint, photo
from tintype.indexing.engines.wire import receive, send
from tintype.indexing.jobs import Outcome
from tintype.indexing.messages import Analysing, Broken, Done, Hashed, Idle, Reading


def read(paths: list[str]) -> None:
    for path in paths:
        if "crash" in path:
            os._exit(139)
        if "hang" in path:
            time.sleep(60)


def look(paths: list[str]) -> None:
    for path in paths:
        if "models" in path:
            os._exit(1)
        if "slow" in path:
            time.sleep(60)


def main() -> None:
    outbox = os.fdopen(os.dup(1), "wb")
    mode = sys.argv[1]
    if mode == "dies":
        os._exit(7)
    while True:
        try:
            chunk = receive(sys.stdin.buffer)
        except EOFError:
            return
        if mode == "broken":
            send(outbox, Broken("the model is damaged", "install again"))
            return
        for job in chunk:
            send(outbox, Reading(job.number))
        send(outbox, Hashed({job.number: fingerprint(job.path.encode()) for job in chunk}))
        wanted = receive(sys.stdin.buffer)
        for job in chunk:
            send(outbox, Reading(job.number))
            read([job.path])
        send(outbox, Analysing())
        look([job.path for job in chunk])
        for job in chunk:
            if wanted[job.number] is not None:
                send(outbox, Done(Outcome(job, photo=photo(Path(job.path).name.encode()))))
        send(outbox, Idle())


main()
