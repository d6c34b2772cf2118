/** A second feature of the kit's test service: parcels that are imported, copied from a neighbour and worked on. */
package id.penataan.kit.parcel;
