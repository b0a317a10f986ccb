"""python -m tests.fuzz [NAME [SECONDS]]: feed one target, or each in turn, with what atheris thinks of.

The target "monkey" is the window, with somebody before it who knows nothing; it needs no atheris.
"""

import os
import subprocess
import sys

DEFAULT_S = 30
MONKEY = "monkey"
MONKEY_S = 180


def main(arguments: list[str]) -> int:
    """Exit status 1 where a target raised (atheris prints the input), 2 where there is nothing to run."""
    if arguments[:1] == [MONKEY]:
        return let_a_monkey_play(*arguments[1:2])
    try:
        import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        print("atheris is not installed: “make fuzz” installs it, on Linux alone.", file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["faxdesk"]):
        from tests.fuzz.targets import TARGETS
    seconds = int(arguments[1]) if len(arguments) > 1 else DEFAULT_S
    if arguments and arguments[0] not in TARGETS:
        print(
            f"There is no target {arguments[0]}. There are: {', '.join([*TARGETS, MONKEY])}", file=sys.stderr
        )
        return 2
    if not arguments:
        # One process each: atheris ends the one it runs in.
        command = [sys.executable, "-m", "tests.fuzz"]
        ended = [subprocess.run([*command, name, str(seconds)], check=False) for name in TARGETS]
        ended.append(subprocess.run([*command, MONKEY], check=False))
        return 1 if any(each.returncode for each in ended) else 0
    atheris.Setup(["fuzz", f"-max_total_time={seconds}", "-max_len=4096"], TARGETS[arguments[0]])
    atheris.Fuzz()
    return 0


def let_a_monkey_play(seconds: str = str(MONKEY_S)) -> int:
    """Exit status 1 where the window did not bear it; what was done to it is printed, with the seed."""
    command = [sys.executable, "-m", "tests.gui.monkey", "--seconds", seconds]
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
