#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

// Renders an SVG as a PNG of the size that a desktop asks for: render_icon IN.svg SIZE OUT.png
int main(int argc, char** argv) {
    if (argc != 4)
        return 2;
    QSvgRenderer renderer(QFile::decodeName(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    if (!renderer.isValid() || size < 1)
        return 3;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    if (image.save(QFile::decodeName(argv[3]), "PNG"))
        return 0;
    std::fprintf(stderr, "%s cannot be written\n", argv[3]);
    return 4;
}
