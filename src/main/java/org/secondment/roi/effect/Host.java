package org.secondment.roi.effect;

/** A client as reports name it; sector and parent may be empty. */
public record Host(String clientId, String name, String sector, String parentId) {}
