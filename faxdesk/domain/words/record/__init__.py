"""What is on record: transmission reports, what an audit finds, what people did, what became of files."""
