#include "ui/changes/change_legend.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/canvas/canvas.h"
#include "ui/changes/change_marks.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int fromCorner = 12;
constexpr int widest = 320;

/// A small frame as the cards have it.
class Swatch : public QWidget {
  public:
    Swatch(bool isNew, Canvas& canvas, QWidget* parent) : QWidget(parent), canvas_(canvas), isNew_(isNew) {
        setFixedSize(26, 16);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette& palette = canvas_.sheetPalette();
        ChangeMarks::paintFrame(painter, QRectF(rect()).adjusted(2, 2, -2, -2), isNew_,
                                isNew_ ? palette.done : palette.ink);
    }

  private:
    Canvas& canvas_;
    bool isNew_;
};

} // namespace

ChangeLegend::ChangeLegend(Canvas& canvas)
    : QFrame(canvas.viewport()), canvas_(canvas), gone_(makeLabel(QString(), "muted", this)) {
    setObjectName(QStringLiteral("changeLegend"));
    setAccessibleName(tr("What the marks mean"));
    setCursor(Qt::ArrowCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 10);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    for (const bool isNew : {true, false}) {
        line->addWidget(new Swatch(isNew, canvas_, this));
        auto* word = makeLabel(ChangeMarks::wordOf(isNew), "", this);
        word->setWordWrap(false);
        line->addWidget(word);
        line->addSpacing(6);
    }
    line->addStretch(1);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setToolTip(tr("Show no changes on the sheet (Esc)"));
    close->setAccessibleName(tr("Show no changes on the sheet"));
    connect(close, &QToolButton::clicked, this, &ChangeLegend::closed);
    line->addWidget(close);
    column->addLayout(line);
    gone_->setMaximumWidth(widest);
    column->addWidget(gone_);
    canvas_.viewport()->installEventFilter(this);
    hide();
}

void ChangeLegend::setChanges(const Changes* changes) {
    setVisible(changes != nullptr);
    if (changes == nullptr)
        return;
    QStringList gone;
    int services = 0;
    for (const RowChange<Role>& one : changes->roles) {
        if (one.isGone())
            gone << toText(one.row().title);
    }
    for (const RowChange<Service>& one : changes->services)
        services += one.isGone() ? 1 : 0;
    QStringList lines;
    if (!gone.isEmpty())
        lines << tr("Gone: %1").arg(words::ofList(gone));
    if (services > 0)
        lines << tr("%n service(s) gone", nullptr, services);
    gone_->setTextFormat(Qt::PlainText);
    gone_->setText(lines.join(QLatin1Char('\n')));
    gone_->setVisible(!lines.isEmpty());
    settle();
    raise();
}

void ChangeLegend::settle() {
    if (isHidden())
        return;
    adjustSize();
    // At the side where lines begin; the map of the sheet is at the other one.
    const QRect room = canvas_.viewport()->rect();
    const int x = isRightToLeft() ? room.right() - width() - fromCorner : room.left() + fromCorner;
    move(x, room.bottom() - height() - fromCorner);
}

bool ChangeLegend::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        settle();
    return QFrame::eventFilter(watched, event);
}

void ChangeLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = presentColours();
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace throughline
