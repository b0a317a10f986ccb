"""How often the precheck says of an odd PDF what most other programs say of it."""
