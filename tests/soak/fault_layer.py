"""The layer between a program and the C library that fails what is asked of a disk."""

import ctypes
import os
import shutil
import subprocess
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("fault_layer.c")
BELOW = "FAULTS_BELOW"
SOCKETS = "FAULTS_SOCKETS"
NO_COMPILER = "no C compiler here: nothing can be made to fail"
FOR_EVER = -1


class Fault(IntEnum):
    """What fails, by its number in the C library."""

    NOTHING = 0
    READ = 1
    WRITE = 2
    SYNC = 3
    OPEN = 4
    NAME = 5
    FULL = 6
    KILL = 7


def compiler():
    """The C compiler of this machine; None where there is none."""
    return shutil.which("cc") or shutil.which("gcc")


def build(folder):
    """Build the layer; return the library."""
    library = Path(folder) / "fault_layer.so"
    subprocess.run(
        [compiler(), "-O2", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"],
        check=True,
    )
    return library


def surroundings(library, *, below="", sockets=""):
    """The environment of a program that runs on the layer, where there is one."""
    if library is None:
        return {**os.environ}
    more = {BELOW: below, SOCKETS: sockets}
    return {
        **os.environ,
        "LD_PRELOAD": str(library),
        **{name: str(value) for name, value in more.items() if value},
    }


class LoadedLayer:
    """The layer of this process, which was started on it."""

    def __init__(self):
        self._library = ctypes.CDLL(None)

    def arm(self, fault, first=0, last=FOR_EVER):
        """From the first to the last of its kind everything fails; counting begins."""
        self._library.faults_arm(int(fault), ctypes.c_long(first), ctypes.c_long(last))

    def disarm(self):
        self.arm(Fault.NOTHING)

    def seen(self):
        """How often each was asked for since it was armed."""
        return {fault: self._library.faults_seen(int(fault)) for fault in Fault}
