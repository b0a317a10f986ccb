"""The To field: numbers as they are typed, understood and shown."""
