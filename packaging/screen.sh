# Sourced by the checks of installed programs: does at a window what a person would do.

# Start an X server of this machine's own at display $1; sets `server`.
open_screen() {
    Xvfb "$1" -screen 0 1280x800x24 -nolisten tcp -noreset -ac >/dev/null 2>&1 &
    server=$!
    export DISPLAY=$1
    for _ in $(seq 100); do xdotool getmouselocation >/dev/null 2>&1 && return 0 || sleep 0.1; done
    echo "no X server at $1" >&2
    return 1
}

# Wait at most 90 s for a window of the class $1; prints its id.
wait_for_window() {
    local found
    for _ in $(seq 180); do
        found=$(xdotool search --class "$1" 2>/dev/null | tail -1 || true)
        if [ -n "$found" ]; then
            echo "$found"
            return 0
        fi
        sleep 0.5
    done
    echo "no window of class $1" >&2
    return 1
}

# Type the number $2 into FaxDesk's window $1, where the cursor stands at first, and press Send's keys until the rest of
# the words, a command that prints the queue as JSON, shows the fax: on a slow machine the document is still being read.
send_by_hand() {
    local id=$1 number=$2
    shift 2
    xdotool windowfocus "$id" 2>/dev/null || true
    sleep 4
    xdotool type --delay 60 "$number,"
    for _ in $(seq 12); do
        sleep 2
        xdotool key ctrl+Return
        sleep 8 # Send waits a few seconds, for a person who presses Undo
        if "$@" | grep -qF "\"to\": \"$number\""; then return 0; fi
    done
    return 1
}

# Wait at most 120 s until the command after $1 prints the fax to number $1 as delivered.
wait_for_delivery() {
    local number=$1
    shift
    for _ in $(seq 60); do
        sleep 2
        if "$@" | grep -F "\"to\": \"$number\"" | grep -qF '"state": "delivered"'; then return 0; fi
    done
    return 1
}
