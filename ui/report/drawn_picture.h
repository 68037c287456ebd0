#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

#include "core/report/trace_picture.h"

/// Small pictures of traces that stand in a text as a character does and are drawn with it, as lines and words.
namespace throughline::drawn_picture {

/// Makes the document able to draw them; they live as long as it does.
void install(QTextDocument& document);
/// Puts one at the cursor, `scale` times as large as it is.
void insert(QTextCursor& cursor, const report::TracePicture& picture, double scale);

class Handler : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

  public:
    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace throughline::drawn_picture
