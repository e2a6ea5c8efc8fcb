"""What makes a PDF last: metadata, colours, attachments."""
