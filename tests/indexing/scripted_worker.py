"""A worker that does what the name of each file says: crash, hang, crash in the models…"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from builders import fingerprint, photo
from tintype.indexing.engines.wire import receive, send
from tintype.indexing.jobs import Outcome
from tintype.indexing.worker import Analysing, Broken, Done, Hashed, Idle, Reading


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
            if "crash" in job.path:
                os._exit(139)
            if "hang" in job.path:
                time.sleep(60)
        send(outbox, Analysing())
        if any("models" in job.path for job in chunk):
            os._exit(1)
        for job in chunk:
            if "slow" in job.path:
                time.sleep(60)
            if wanted[job.number] is not None:
                send(outbox, Done(Outcome(job, photo=photo(Path(job.path).name.encode()))))
        send(outbox, Idle())


main()
