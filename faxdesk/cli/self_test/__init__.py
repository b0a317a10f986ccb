"""The self-test: what of FaxDesk works on this computer. Only the command line comes in."""
