"""FaxDesk's tests. They mirror the package; `make test` runs them all, without a display."""
