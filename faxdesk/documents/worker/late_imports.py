"""Modules that are loaded when something of them is used, not when a library that might use them is imported.

A worker is started while somebody waits for a page. A third of what PDFium's binding and Pillow import
serves other ends: finding a system's own PDFium, describing an error, a photograph's particulars.
"""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType


def load_later(*names: str) -> None:
    """Put these modules off; those already loaded stay as they are.

    For a process in which one thread loads modules: another that used the same one meanwhile would find it
    half loaded. Python's own LazyLoader loads a module as soon as it is imported a second time. Raises
    ModuleNotFoundError.
    """
    for name in names:
        if name in sys.modules:
            continue
        spec = find_spec(name)
        if spec is None:
            raise ModuleNotFoundError(name=name)
        module = module_from_spec(spec)
        module.__class__ = _Later
        sys.modules[name] = module
        package, _, own_name = name.rpartition(".")
        if package:
            setattr(sys.modules[package], own_name, module)


class _Later(ModuleType):
    """A module that knows where it comes from and nothing else, until it is asked for anything."""

    def __getattr__(self, name: str) -> object:
        self.__class__ = ModuleType  # type: ignore[assignment] # a module whose class is set back is a plain one
        loader = self.__spec__.loader if self.__spec__ is not None else None
        if loader is None:
            raise AttributeError(name=name, obj=self)
        loader.exec_module(self)
        return getattr(self, name)
