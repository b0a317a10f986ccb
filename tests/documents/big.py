"""Documents that are larger than a fax from this computer may be."""

from tests.documents import corpus

WIDTH, HEIGHT = 1_700, 2_200


def scan(pages: int) -> bytes:
    """Uncompressed colour scans of 11 MB a page: light paper with a dark bar."""
    row = b"\xf4\xf0\xe8" * WIDTH
    dark = b"\x20\x20\x30" * WIDTH
    picture = row * 200 + dark * 100 + row * (HEIGHT - 300)
    head = f"/Type /XObject /Subtype /Image /Width {WIDTH} /Height {HEIGHT} /ColorSpace /DeviceRGB "
    image = (
        f"<< {head}/BitsPerComponent 8 /Length {len(picture)} >>\nstream\n".encode()
        + picture
        + b"\nendstream"
    )
    content = corpus.stream(b"q 612 0 0 792 0 0 cm /Scan Do Q")
    kids = " ".join(f"{10 + 3 * page} 0 R" for page in range(pages))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
    }
    for page in range(pages):
        number = 10 + 3 * page
        resources = f"<< /XObject << /Scan {number + 2} 0 R >> >>"
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {number + 1} 0 R "
            f"/Resources {resources} >>"
        ).encode()
        objects[number + 1] = content
        objects[number + 2] = image
    return corpus.raw_pdf(objects)
