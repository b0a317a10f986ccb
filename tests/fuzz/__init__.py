"""Our own parsing code, fed with whatever comes: by hypothesis in the tests, by atheris for long."""
