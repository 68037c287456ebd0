#include "ui/sheet/tray_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/typed_chain.h"
#include "ui/find/folded.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// Its rows are dragged as names.
class NameList : public QListWidget {
  public:
    using QListWidget::QListWidget;

  protected:
    [[nodiscard]] QStringList mimeTypes() const override {
        return {QString::fromLatin1(TrayPanel::namesMimeType), QStringLiteral("text/plain")};
    }
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override {
        QStringList names;
        for (const QListWidgetItem* item : items)
            names << item->text();
        auto* content = new QMimeData;
        content->setData(QString::fromLatin1(TrayPanel::namesMimeType), names.join(QLatin1Char('\n')).toUtf8());
        content->setText(names.join(QLatin1Char('\n')));
        return content;
    }
};

} // namespace

TrayPanel::TrayPanel(DocumentBridge& bridge, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      settings_(settings),
      list_(new NameList(this)),
      placeAll_(new QPushButton(tr("Place all"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* hint =
        makeLabel(tr("Names that are not roles yet. Drag one to the sheet, or press Enter."), "caption", this);
    hint->setContentsMargins(12, 2, 12, 6);
    column->addWidget(hint);
    list_->setAccessibleName(tr("Names in the tray"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setDefaultDropAction(Qt::CopyAction);
    list_->setUniformItemSizes(true);
    list_->installEventFilter(this);
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 8);
    auto* paste = new QPushButton(themeIcon(QStringLiteral("paste")), tr("Paste names"), this);
    paste->setToolTip(tr("Names on the clipboard, one a line or between commas"));
    row->addWidget(paste);
    row->addStretch(1);
    placeAll_->setToolTip(tr("Puts every name on the sheet as a role"));
    row->addWidget(placeAll_);
    column->addLayout(row);

    connect(paste, &QPushButton::clicked, this, [this] {
        QStringList pasted;
        for (const std::string& name : readNames(fromText(QApplication::clipboard()->text())))
            pasted << toText(name);
        if (add(pasted) == 0)
            bridge_.sayNote(tr("There are no new names on the clipboard."));
    });
    connect(placeAll_, &QPushButton::clicked, this, [this] { emit placeWanted(names()); });
    connect(list_, &QListWidget::itemActivated, this, [this] { emit placeWanted(selectedNames()); });
    connect(&bridge_, &DocumentBridge::documentChanged, this, &TrayPanel::read);
    connect(&bridge_, &DocumentBridge::edited, this, &TrayPanel::follow);
    read();
}

QString TrayPanel::settingsKey() const {
    const QByteArray name = QCryptographicHash::hash(bridge_.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("tray/") + QString::fromLatin1(name);
}

void TrayPanel::read() {
    list_->clear();
    if (bridge_.isOpen())
        list_->addItems(settings_.value(settingsKey()).toStringList());
    placeAll_->setEnabled(list_->count() > 0);
    emit changed();
}

void TrayPanel::write() {
    placeAll_->setEnabled(list_->count() > 0);
    if (list_->count() == 0) {
        settings_.remove(settingsKey());
    } else {
        settings_.setValue(settingsKey(), names());
    }
    emit changed();
}

QStringList TrayPanel::names() const {
    QStringList all;
    for (int i = 0; i < list_->count(); ++i)
        all << list_->item(i)->text();
    return all;
}

QStringList TrayPanel::selectedNames() const {
    QStringList selected;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->isSelected())
            selected << list_->item(i)->text();
    }
    return selected;
}

int TrayPanel::add(const QStringList& added) {
    QSet<QString> known;
    for (const QString& name : names())
        known.insert(name.toCaseFolded());
    for (const Role& role : bridge_.chain().roles())
        known.insert(toText(role.title).toCaseFolded());
    int count = 0;
    for (const QString& name : added) {
        if (known.contains(name.toCaseFolded()))
            continue;
        known.insert(name.toCaseFolded());
        list_->addItem(name);
        ++count;
    }
    if (count > 0)
        write();
    return count;
}

void TrayPanel::follow(const Edit& edit) {
    if (list_->count() == 0)
        return;
    QSet<QString> titles;
    for (const AnyChange& any : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&any); role != nullptr && role->after)
            titles.insert(toText(role->after->title).toCaseFolded());
    }
    bool isLess = false;
    for (int i = list_->count() - 1; i >= 0; --i) {
        if (titles.contains(list_->item(i)->text().toCaseFolded())) {
            delete list_->takeItem(i);
            isLess = true;
        }
    }
    if (isLess)
        write();
}

void TrayPanel::removeSelected() {
    for (int i = list_->count() - 1; i >= 0; --i) {
        if (list_->item(i)->isSelected())
            delete list_->takeItem(i);
    }
    write();
}

bool TrayPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit placeWanted(selectedNames());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline
