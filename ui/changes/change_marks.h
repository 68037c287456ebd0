#pragma once

#include <QWidget>
#include <vector>

#include "core/analysis/changes.h"
#include "ui/document/document_bridge.h"

namespace throughline {

class Canvas;

/// Lays over the sheet what is new and what changed: a firm frame and the word "new", a dashed one and "changed" or
/// what became of the role's tasks ("3 delivered"), and a sign of its own beside a service's arrow. Lets the pointer
/// through. View state: it follows the edits, and is never one.
class ChangeMarks : public QWidget {
    Q_OBJECT
  public:
    ChangeMarks(DocumentBridge& bridge, Canvas& canvas);

    /// Null takes the marks away. Rows are kept by their keys; what is not on the sheet is passed over.
    void setChanges(const Changes* changes);
    [[nodiscard]] bool isActive() const { return !isHidden(); }

    /// What is marked where, in pixels of the sheet's window, at the present zoom.
    struct Mark {
        QRectF frame; ///< around a card; null for a service
        QRectF word;  ///< the words or the sign; null where the zoom is too small for it
        QString text; ///< the words; empty for a service
        bool isNew = false;
        bool isService = false;
    };
    [[nodiscard]] std::vector<Mark> marks() const;

    static QString wordOf(bool isNew);
    static void paintFrame(QPainter& painter, const QRectF& frame, bool isNew, const QColor& colour);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct MarkedRole {
        RoleKey role;
        bool isNew = false;
        QString text;
    };
    struct MarkedService {
        ServiceKey service;
        bool isNew = false;
    };
    void addRoles(std::vector<Mark>& marks) const;
    void addServices(std::vector<Mark>& marks) const;

    DocumentBridge& bridge_;
    Canvas& canvas_;
    std::vector<MarkedRole> roles_;
    std::vector<MarkedService> services_;
};

} // namespace throughline
