"""The simulator as a web server: requests read, checked and answered, faults acted out.

Only `simulator` comes in.
"""
