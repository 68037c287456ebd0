#include "ui/report/drawn_picture.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextFormat>
#include <memory>

#include "ui/paint/trace_picture_painter.h"

namespace throughline::drawn_picture {

namespace {

using Shared = std::shared_ptr<const report::TracePicture>;

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int pictureProperty = QTextFormat::UserProperty + 1;
constexpr int scaleProperty = QTextFormat::UserProperty + 2;

Shared pictureOf(const QTextFormat& format) {
    return format.property(pictureProperty).value<Shared>();
}

} // namespace

void install(QTextDocument& document) {
    document.documentLayout()->registerHandler(objectType, new Handler(&document));
}

void insert(QTextCursor& cursor, const report::TracePicture& picture, double scale) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(pictureProperty, QVariant::fromValue(Shared(std::make_shared<report::TracePicture>(picture))));
    format.setProperty(scaleProperty, scale);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF Handler::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const Shared picture = pictureOf(format);
    return picture ? QSizeF(picture->width, picture->height) * format.property(scaleProperty).toDouble() : QSizeF();
}

void Handler::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int, const QTextFormat& format) {
    const Shared picture = pictureOf(format);
    if (!picture)
        return;
    painter->save();
    painter->translate(box.topLeft());
    const double scale = format.property(scaleProperty).toDouble();
    painter->scale(scale, scale);
    paintTracePicture(*painter, *picture, paperPalette());
    painter->restore();
}

} // namespace throughline::drawn_picture
