"""Which file systems tell that something came, went or was renamed in a folder."""

from __future__ import annotations

import os

# A folder's change time moves with its entries and cannot be set by a program. Not here: network
# drives, which may tell late; FAT and exFAT, where a camera or another system may not tell at all.
_TELLING = {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "apfs", "hfs"}


def telling_devices() -> frozenset[int]:
    """Return the device numbers (``st_dev``) of mounted file systems that tell."""
    if os.scandir not in os.supports_fd or os.stat not in os.supports_dir_fd:
        return frozenset()  # there a file is not told of more quickly by its name
    import psutil

    devices = set()
    for volume in psutil.disk_partitions():  # local ones: asking about them does not block
        if volume.fstype.lower() in _TELLING:
            try:
                devices.add(os.stat(volume.mountpoint).st_dev)  # noqa: PTH116 - a plain string
            except OSError:  # gone, or not for us: its folders are listed
                continue
    return frozenset(devices)
